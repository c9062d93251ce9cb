/*
 * Runs in the page of a lesson's package, wherever a learning platform opens it: brings charts to life
 * when asked, checks the quiz, and tells a platform that speaks SCORM 1.2 what came of it.
 */
(function () {
  var lesson = JSON.parse(document.getElementById('lesson').textContent);
  var quiz = lesson.quiz;
  var words = lesson.words;
  var form = document.querySelector('form.quiz');
  var began = Date.now();
  var api = findApi(window) || findApi(window.opener);
  var open = Boolean(api) && String(api.LMSInitialize('')) === 'true';

  /** The platform's interface stands in one of the windows round this one. */
  function findApi(from) {
    try {
      for (var win = from, n = 0; win && n < 12; win = win.parent, n += 1) {
        if (win.API) return win.API;
        if (win.parent === win) return null;
      }
    } catch {
      // A window of another origin keeps what it has to itself.
    }
    return null;
  }

  function set(key, value) {
    if (open) api.LMSSetValue('cmi.' + key, String(value));
  }

  function chosen(n) {
    var radio = form.querySelector('[name=q' + n + ']:checked');
    return radio ? Number(radio.value) : 0;
  }

  /** Platforms know an answer by its letter. */
  function letter(answer) {
    return answer ? 'abcdef'[answer - 1] : '';
  }

  function tell(answers, score) {
    quiz.forEach(function (question, n) {
      var key = 'interactions.' + n + '.';
      set(key + 'id', lesson.slug + '-' + (n + 1));
      set(key + 'type', 'choice');
      set(key + 'correct_responses.0.pattern', letter(question.right));
      if (answers[n]) set(key + 'student_response', letter(answers[n]));
      set(key + 'result', answers[n] === question.right ? 'correct' : 'wrong');
    });
    set('suspend_data', JSON.stringify(answers));
    set('core.score.min', 0);
    set('core.score.max', 100);
    set('core.score.raw', Math.round((100 * score) / quiz.length));
    set('core.lesson_status', 'completed');
    if (open) api.LMSCommit('');
  }

  function show(answers) {
    var score = 0;
    quiz.forEach(function (question, n) {
      var right = answers[n] === question.right;
      if (right) score += 1;
      var said = form.querySelectorAll('.why')[n];
      said.textContent = (right ? words.yes : words.no) + ' ' + question.why;
      said.parentNode.dataset.right = String(right);
    });
    form.querySelector('[role=status]').textContent = words.score
      .replace('{n}', String(score))
      .replace('{total}', String(quiz.length));
    return score;
  }

  /** Answers of an earlier visit stand where they were. */
  function recall() {
    var answers = [];
    try {
      answers = JSON.parse(api.LMSGetValue('cmi.suspend_data'));
    } catch {
      return;
    }
    if (!Array.isArray(answers)) return;
    answers.forEach(function (answer, n) {
      var radio = form.querySelector('[name=q' + n + '][value="' + Number(answer) + '"]');
      if (radio) radio.checked = true;
    });
    show(answers);
  }

  if (form) {
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var answers = quiz.map(function (_, n) {
        return chosen(n);
      });
      tell(answers, show(answers));
    });
    if (open) recall();
  }
  if (open) {
    var status = api.LMSGetValue('cmi.core.lesson_status');
    // A lesson without a quiz is done when it was opened.
    if (!form) set('core.lesson_status', 'completed');
    else if (status !== 'completed' && status !== 'passed') set('core.lesson_status', 'incomplete');
    api.LMSCommit('');
  }
  window.addEventListener('pagehide', function () {
    if (!open) return;
    var seconds = Math.round((Date.now() - began) / 1000);
    var two = function (n) {
      return String(Math.floor(n)).padStart(2, '0');
    };
    set(
      'core.session_time',
      [two(seconds / 3600), two((seconds / 60) % 60), two(seconds % 60)].join(':'),
    );
    api.LMSFinish('');
    open = false;
  });

  document.querySelectorAll('button[data-live]').forEach(function (button) {
    button.addEventListener('click', function () {
      var frame = document.createElement('iframe');
      frame.src = button.dataset.live;
      frame.title = button.dataset.title;
      button.parentNode.replaceChild(frame, button);
      frame.parentNode.querySelector('img').hidden = true;
    });
  });
})();
