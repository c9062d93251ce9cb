/*
 * Holds a press that comes before the code that answers it, which then presses again; of several the last. Stands
 * in the head of a package's page, before `run.js` at its end.
 */
var firstPress = (function () {
  var held = null;
  function hold(event) {
    var button = event.target.closest('button');
    if (!button) return;
    event.preventDefault();
    held = button;
  }
  document.addEventListener('click', hold);
  return {
    /** Presses what was pressed, now that it is answered, and holds nothing from here on. */
    letGo: function () {
      document.removeEventListener('click', hold);
      if (held) held.click();
    },
  };
})();
