/* Runs in the head before anything is drawn: no script, no scroll view. A script that fails to load brings the plain page back. */
(function () {
  // Programs on the way take `#` for part of the last value, which has none but in a teacher's words.
  var lost = /^(\?(?:.*&)?(?!task=|pin=)\w+=[-\w.:,]*)%23(.*)$/.exec(location.search);
  if (lost) location.replace(location.pathname + lost[1] + '#' + lost[2] + location.hash);
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search).get('view');
  root.dataset.view = asked === 'steps' || asked === 'page' ? asked : 'scroll';
  addEventListener(
    'error',
    function (event) {
      if (event.target instanceof HTMLScriptElement) root.dataset.view = 'page';
    },
    true,
  );
})();
