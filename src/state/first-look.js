/*
 * Runs in the head of every page before anything is drawn: says that scripts can be expected to run, and
 * takes the colours that the address asks for, or that the reader had this device keep.
 */
(function () {
  var root = document.documentElement;
  if (!('noModule' in document.createElement('script'))) return;
  root.dataset.scripts = '';
  var theme = new URLSearchParams(location.search).get('theme');
  try {
    theme = theme || localStorage.getItem('made-to-measure-theme');
  } catch (refused) {
    // A frame, or a reader who lets no page keep anything.
  }
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
})();
