/*
 * Runs in the page of a lesson's package, wherever a learning platform opens it: has its charts brought to
 * life, checks the quiz, and tells the platform what came of the first try that was whole.
 */
(function () {
  var lesson = JSON.parse(document.getElementById('lesson').textContent);
  var quiz = lesson.quiz;
  var words = lesson.words;
  var form = document.querySelector('form.quiz');
  /** A cartridge has its quiz from the platform itself, and speaks to none. */
  var tongue = TONGUES[lesson.speaks];
  var platform = tongue ? platformOf(window, words, tongue) : null;
  /** The answers that count: those of the first try that was whole. */
  var first = null;
  /** The score of 100 that the platform had already, where it no longer has the answers. */
  var had = '';
  var recorded = false;
  /** Whether there was a second try, after which everything is told. */
  var toldAll = false;
  /** Whether the platform was found, and has said what it has. */
  var begun = false;

  function fill(sentence, values) {
    return sentence.replace(/\{(\w+)\}/g, function (place, name) {
      return name in values ? String(values[name]) : place;
    });
  }

  function say(text) {
    document.querySelector('[role=status]').textContent = text;
  }

  function chosen() {
    return quiz.map(function (_, n) {
      var radio = form.querySelector('[name=q' + n + ']:checked');
      return radio ? Number(radio.value) : 0;
    });
  }

  function choose(answers) {
    answers.forEach(function (answer, n) {
      var radio = form.querySelector('[name=q' + n + '][value="' + Number(answer) + '"]');
      if (radio) radio.checked = true;
    });
  }

  function whole(answers) {
    return answers.length === quiz.length && answers.every(Boolean);
  }

  function rightOf(answers) {
    return answers.filter(function (answer, n) {
      return answer === quiz[n].right;
    }).length;
  }

  function hundredths(answers) {
    return Math.round((100 * rightOf(answers)) / quiz.length);
  }

  /** Platforms know an answer by its letter. */
  function letter(answer) {
    return 'abcdef'[answer - 1];
  }

  /** Whether a score is as high as the teacher asks; null where none is asked. */
  function passed(score) {
    return lesson.mark === null ? null : score >= lesson.mark;
  }

  function tell(answers) {
    var score = hundredths(answers);
    var values = [
      [tongue.score + 'min', 0],
      [tongue.score + 'max', 100],
      [tongue.score + 'raw', score, true],
    ].concat(tongue.measure(score), tongue.ending(passed(score)), [
      ['suspend_data', JSON.stringify({ counted: true, answers: answers })],
    ]);
    quiz.forEach(function (question, n) {
      var key = 'interactions.' + n + '.';
      values.push(
        [key + 'id', lesson.slug + '-' + (n + 1)],
        [key + 'type', 'choice'],
        [key + 'correct_responses.0.pattern', letter(question.right)],
        [key + tongue.response, letter(answers[n])],
        [key + 'result', answers[n] === question.right ? 'correct' : tongue.wrong],
      );
    });
    return platform.record(values);
  }

  /** Says beside a question what there is to say of it: of its answer, or that it has none. */
  function beside(n, text, right) {
    var said = form.querySelectorAll('.why')[n];
    said.textContent = text;
    if (right === undefined) said.parentNode.removeAttribute('data-right');
    else said.parentNode.setAttribute('data-right', String(right));
  }

  /** In words, beside the option itself. */
  function markRight(n) {
    var radio = form.querySelector('[name=q' + n + '][value="' + quiz[n].right + '"]');
    var option = radio.parentNode.querySelector('span');
    if (option.querySelector('.right-one')) return;
    var mark = document.createElement('span');
    mark.className = 'right-one';
    mark.textContent = words.rightOne;
    option.append(' ', mark);
  }

  /** Says what is right, and why; of what is wrong only when all is told, so that another try is no copy. */
  function explain(answers, all) {
    quiz.forEach(function (question, n) {
      var right = answers[n] === question.right;
      var told = right || all;
      var said = right ? words.yes : all ? words.no : words.again;
      beside(n, told ? said + ' ' + question.why : said, right);
      if (told) markRight(n);
    });
  }

  function askForMissing(answers) {
    var missing = [];
    answers.forEach(function (answer, n) {
      if (!answer) missing.push(n + 1);
      beside(n, answer ? '' : words.choose);
    });
    say(fill(words.missing, { list: missing.join(', ') }));
    form.querySelector('[name=q' + (missing[0] - 1) + ']').focus();
  }

  /** What came of a try, and whether it, or the one before it that counts, is on record. */
  function verdict(answers) {
    var said = [fill(words.score, { n: rightOf(answers), total: quiz.length })];
    // The same answers again are the same try.
    var counts = String(answers) === String(first);
    if (!counts) said.push(fill(words.practice, { first: first ? hundredths(first) : had }));
    if (!recorded) said.push(fill(words.lost, { why: platform.why() }));
    else if (counts) said.push(words.recorded);
    var isPassed = counts ? passed(hundredths(answers)) : null;
    if (isPassed !== null) said.push(isPassed ? words.passed : words.failedMark);
    return said.join(' ');
  }

  function check() {
    var answers = chosen();
    if (!whole(answers)) {
      askForMissing(answers);
      return;
    }
    // One that was not there when the page came may have the first try.
    if (platform && !begun) {
      begin();
      choose(answers);
    }
    if (!first && had === '') first = answers;
    // The same answers again are the same try, and with others the first was before.
    if (String(answers) !== String(first)) toldAll = true;
    explain(answers, toldAll);
    // What could not be recorded is tried again.
    recorded = recorded || tell(first);
    say(verdict(answers));
  }

  /** What the platform put aside at an earlier visit stands where it was. */
  function recall() {
    var done = tongue.done.indexOf(platform.get(tongue.status)) >= 0;
    if (done) had = platform.get(tongue.score + 'raw');
    recorded = had !== '';
    var kept = null;
    try {
      kept = JSON.parse(platform.get('suspend_data'));
    } catch {
      return;
    }
    // Packages made before put their answers aside as they were.
    var answers = Array.isArray(kept) ? kept : kept && kept.answers;
    if (!Array.isArray(answers)) return;
    choose(answers);
    if (!whole(answers) || !(Array.isArray(kept) || kept.counted)) return;
    first = answers;
    explain(first, false);
    recorded = recorded || tell(first);
    say(verdict(first));
  }

  function begin() {
    var isOpen = platform.connect();
    begun = isOpen;
    if (isOpen && form) recall();
    var isDone = isOpen && tongue.done.indexOf(platform.get(tongue.status)) >= 0;
    if (!isOpen || (!recorded && !isDone && !platform.record([[tongue.status, 'incomplete']])))
      say(fill(words.unrecorded, { why: platform.why() }));
  }

  /** A lesson without a quiz is done when its student says so: to open it is no work. */
  function finishAsked() {
    var taken = platform.record(tongue.ending(null));
    say(taken ? words.recorded : fill(words.lost, { why: platform.why() }));
  }

  if (form) {
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      check();
    });
    form.addEventListener('change', function () {
      var answers = chosen();
      if (!first && had === '') platform.keep({ counted: false, answers: answers });
      form.querySelectorAll('.why').forEach(function (said, n) {
        if (answers[n] && said.textContent === words.choose) said.textContent = '';
      });
    });
  }
  var finished = document.querySelector('button[data-done]');
  if (finished) finished.addEventListener('click', finishAsked);
  if (platform) {
    begin();
    window.addEventListener('pagehide', function () {
      platform.finish();
    });
    // A page that comes back as it was left goes on.
    window.addEventListener('pageshow', function (event) {
      if (event.persisted) platform.connect();
    });
  }

  wakeCharts(words);
  firstPress.letGo();
})();
