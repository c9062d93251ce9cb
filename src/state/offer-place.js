/*
 * Runs in the page as soon as the line before it is there, so that the offer to go on is drawn with the
 * rest of the first screen, or never: nothing moves for it.
 */
(function () {
  var script = document.currentScript;
  var line = script.previousElementSibling;
  var kept = null;
  try {
    kept = JSON.parse(localStorage.getItem(script.dataset.key));
  } catch (refused) {
    // A browser that keeps nothing has nothing to offer.
  }
  if (!kept || !kept.chapter || String(kept.address).indexOf(location.origin + '/') !== 0) return;
  var link = line.querySelector('a');
  link.textContent = link.textContent.replace('{chapter}', kept.chapter);
  link.href = kept.address;
  line.hidden = false;
  line.querySelector('button').addEventListener('click', function () {
    localStorage.removeItem(script.dataset.key);
    line.textContent = line.dataset.forgotten;
    line.tabIndex = -1;
    line.focus();
  });
})();
