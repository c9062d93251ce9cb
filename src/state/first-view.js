/*
 * Runs in the head before anything is drawn, in whatever browser: where scripts can be expected to
 * run, the page is a scrolling one from the first. At any sign that they do not, it is the plain page
 * again, with the reader where they were, until the scenes say that they live (`scenes/ready.ts`).
 */
(function () {
  // Programs on the way take `#` for part of the last value, which has none but in a teacher's words.
  var lost = /^(\?(?:.*&)?(?!task=|pin=)\w+=[-\w.:,]*)%23(.*)$/.exec(location.search);
  if (lost) location.replace(location.pathname + lost[1] + '#' + lost[2] + location.hash);
  // Sources had their places at the end of the story before they had a page.
  if (/^#ref-/.test(location.hash))
    location.replace(document.currentScript.dataset.sources + location.hash);
  var root = document.documentElement;
  // A browser that knows no modules runs none of ours.
  if (!('noModule' in document.createElement('script'))) return;
  var said = new URLSearchParams(location.search);
  var asked = said.get('view');
  root.dataset.view = asked === 'steps' || asked === 'page' ? asked : 'scroll';
  if (document.currentScript.dataset.cuts !== undefined)
    root.dataset.cut = said.get('cut') === 'whole' ? 'whole' : 'short';

  /* What a reader had unfolded is there before the browser goes back to where they were. */
  var kept = history.state;
  if (kept && kept.unfolded && kept.unfolded.length) {
    var parsed = new MutationObserver(function () {
      kept.unfolded.forEach(function (id) {
        var chapter = document.getElementById(id);
        if (chapter) chapter.dataset.unfolded = '';
      });
    });
    parsed.observe(root, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', function () {
      parsed.disconnect();
    });
  }

  function plain() {
    if (root.dataset.ready || root.dataset.scripts === undefined) return;
    var pieces = document.querySelectorAll('[data-step], main p, main h2, main h3');
    var before = Array.prototype.map.call(pieces, function (piece) {
      return piece.getBoundingClientRect();
    });
    var scrolled = window.pageYOffset > 0;
    delete root.dataset.scripts;
    delete root.dataset.cut;
    root.dataset.view = 'page';
    // A browser that still waits for scripts has not been where the address leads.
    var led = document.getElementById(location.hash.slice(1));
    if (!scrolled && led) led.scrollIntoView();
    // What is read keeps its height: the step whose words have come up, or the prose at the middle.
    for (var i = pieces.length - 1; scrolled && i >= 0; i -= 1) {
      var line = window.innerHeight * (pieces[i].dataset.step ? 0.85 : 0.5);
      var now = pieces[i].getBoundingClientRect();
      if (before[i].height === 0 || now.height === 0 || before[i].top > line) continue;
      window.scrollBy(0, now.top - before[i].top);
      break;
    }
  }

  /* A picture that cannot be had, offline say: what it shows in words, and the figures behind it. */
  function tell(picture) {
    var words = document.createElement('p');
    words.className = 'instead';
    words.lang = picture.lang || root.lang;
    words.textContent = picture.alt;
    picture.dataset.lost = '';
    picture.parentNode.insertBefore(words, picture.nextSibling);
    var scene = picture.closest('[data-scene]');
    var numbers = scene && scene.querySelector('.numbers');
    if (numbers) numbers.open = true;
  }

  function look() {
    var known = window.customElements && customElements.get('mtm-scene');
    if (!known && document.querySelector('mtm-scene')) plain();
  }

  addEventListener(
    'error',
    function (event) {
      var at = event.target;
      if (at.tagName === 'SCRIPT') plain();
      else if (at.tagName === 'IMG' && at.alt && !('lost' in at.dataset)) tell(at);
      // What does not parse, or throws, is heard of here. Others' scripts are none of ours.
      else if (event.filename && !/^ResizeObserver/.test(event.message)) plain();
    },
    true,
  );
  addEventListener('unhandledrejection', plain);
  addEventListener('online', function () {
    Array.prototype.forEach.call(document.querySelectorAll('[data-lost]'), function (picture) {
      delete picture.dataset.lost;
      picture.parentNode.removeChild(picture.nextSibling);
      picture.src = picture.src;
    });
  });
  /*
   * Safari comes back to where the reader was, and once the page is parsed goes to the place in its
   * address after all, if it names one at that moment.
   */
  function stayBack() {
    var whole = location.href;
    if (!location.hash || !window.pageYOffset || !/Apple/.test(navigator.vendor)) return;
    try {
      history.replaceState(history.state, '', location.pathname + location.search);
      setTimeout(function () {
        history.replaceState(history.state, '', whole);
      });
    } catch (refused) {
      // A frame without an origin has no place in the history.
    }
  }

  var visit = performance.getEntriesByType('navigation')[0];
  if (visit && visit.type !== 'navigate') document.addEventListener('DOMContentLoaded', stayBack);
  // By then every script of the page has begun, or was kept from it without a word.
  document.addEventListener('DOMContentLoaded', look);
  // One that neither comes nor fails holds even that up.
  document.addEventListener('readystatechange', function () {
    if (document.readyState === 'interactive') setTimeout(look, 5000);
  });
})();
