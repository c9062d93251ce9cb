/*
 * The learning platform that a package was opened in, as far as it speaks the SCORM of one version, its
 * tongue. Stands before `run.js` in the page of a package.
 */
function platformOf(from, words, tongue) {
  /** No page stands within more windows than this. */
  var FAR = 500;
  var began = 0;
  var api = null;
  var open = false;
  var why = words.alone;
  /** What it broke with, where it did not even answer. */
  var broken = '';

  /** A window of another origin keeps what it has to itself, and those round it may be ours again. */
  function look(win, name) {
    try {
      return win[name];
    } catch {
      return null;
    }
  }

  function apiOf(win) {
    try {
      // A frame may bear that name as well.
      var found = win[tongue.api];
      return found && found[tongue.calls.begin] ? found : null;
    } catch {
      return null;
    }
  }

  /**
   * The interface stands in one of the windows round this one, or round those that opened them; some
   * platforms keep it in a frame beside. The nearest is looked into first.
   */
  function find() {
    var near = [];
    var openers = [from];
    function add(win, to) {
      var is = Boolean(win) && near.indexOf(win) < 0 && near.length < FAR;
      if (is) to.push(win);
      return is;
    }
    for (var n = 0; n < openers.length && n < FAR; n += 1)
      for (var win = openers[n]; add(win, near); win = look(win, 'parent')) {
        var opener = look(win, 'opener');
        if (opener && openers.indexOf(opener) < 0) openers.push(opener);
      }
    for (var at = 0; at < near.length; at += 1)
      for (var frame = 0; frame < (look(near[at], 'length') || 0); frame += 1)
        add(look(near[at], frame), near);
    for (var one = 0; one < near.length; one += 1) {
      var found = apiOf(near[one]);
      if (found) return found;
    }
    return null;
  }

  function call(name, given) {
    try {
      return String(api[tongue.calls[name]].apply(api, given));
    } catch (error) {
      broken = String((error && error.message) || error);
      return 'false';
    }
  }

  function lastError() {
    return call('error', []);
  }

  /** Some say 1, or nothing, where they mean yes. */
  function fine(name, given) {
    broken = '';
    var said = call(name, given);
    return said === 'true' || (said !== 'false' && lastError() === '0');
  }

  /** What the platform says of what it just refused. */
  function reason() {
    var code = broken ? '' : lastError();
    var text = broken || (code === '0' ? '' : call('reason', [code]));
    return text ? words.quoted.replace('{text}', text) : words.silent;
  }

  function get(key) {
    var said = api ? call('get', ['cmi.' + key]) : '';
    return said === 'null' || said === 'undefined' || said === 'false' ? '' : said;
  }

  function set(key, value) {
    return fine('set', ['cmi.' + key, String(value)]);
  }

  /** Whether it can be told anything. Asked again, it is looked for again. */
  function connect() {
    if (open) return true;
    api = api || find();
    if (!api) return false;
    // What another page of the package left open refuses to be opened, and answers.
    open = fine('begin', ['']);
    if (!open) {
      why = reason();
      open = get(tongue.status) !== '' && lastError() === '0';
    }
    began = Date.now();
    return open;
  }

  /** Opened to look back or round, platforms take everything and keep nothing. */
  function looking() {
    return ['browse', 'review'].indexOf(get(tongue.mode)) >= 0;
  }

  return {
    connect: connect,
    get: get,
    /** Puts aside what is to be there after a reload. */
    keep: function (state) {
      if (open) set('suspend_data', JSON.stringify(state));
    },
    /** Tells values, each a key, a value, and whether nothing is recorded without it. Says whether all such were taken. */
    record: function (values) {
      if (!connect()) return false;
      var sound = true;
      function lost() {
        if (sound) why = reason();
        sound = false;
      }
      values.forEach(function (value) {
        if (!set(value[0], value[1]) && value[2]) lost();
      });
      if (!fine('keep', [''])) lost();
      if (!sound || !looking()) return sound;
      why = words.looking;
      return false;
    },
    /** Why nothing was recorded. */
    why: function () {
      return why;
    },
    finish: function () {
      if (!open) return;
      var seconds = Math.round((Date.now() - began) / 1000);
      var hours = Math.floor(seconds / 3600);
      set(tongue.time, tongue.clock(hours, Math.floor(seconds / 60) % 60, seconds % 60));
      // What was put aside is to be there the next time.
      set(tongue.exit, 'suspend');
      call('end', ['']);
      open = false;
    },
  };
}
