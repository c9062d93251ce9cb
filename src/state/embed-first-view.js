/* Runs in the head before anything is drawn: the language and the scheme that the address asks for. */
(function () {
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search || root.dataset.asked);
  var lang = asked.get('lang');
  var there = JSON.parse(root.dataset.languages || '{}');
  if (lang && lang !== root.lang && Object.prototype.hasOwnProperty.call(there, lang))
    location.replace(there[lang] + location.search + location.hash);
  var theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
})();
