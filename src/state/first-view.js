/* Runs in the head before anything is drawn: no script, no scroll view. A script that fails to load brings the plain page back. */
(function () {
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
