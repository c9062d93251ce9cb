/*
 * What the two versions of SCORM call what a package tells and asks. Stands before `platform.js` in the page of
 * a package.
 */
var TONGUES = {
  1.2: {
    api: 'API',
    calls: {
      begin: 'LMSInitialize',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      keep: 'LMSCommit',
      end: 'LMSFinish',
      error: 'LMSGetLastError',
      reason: 'LMSGetErrorString',
    },
    status: 'core.lesson_status',
    done: ['completed', 'passed', 'failed'],
    score: 'core.score.',
    mode: 'core.lesson_mode',
    exit: 'core.exit',
    time: 'core.session_time',
    response: 'student_response',
    wrong: 'wrong',
    /** What it is told of how it ended: whether it was passed, or null where nobody asked. */
    ending: function (passed) {
      var said = passed === null ? 'completed' : passed ? 'passed' : 'failed';
      return [['core.lesson_status', said, true]];
    },
    /** What else it is told of a score of 100. */
    measure: function () {
      return [];
    },
    clock: function (hours, minutes, seconds) {
      return [hours, minutes, seconds]
        .map(function (n) {
          return String(n).padStart(2, '0');
        })
        .join(':');
    },
  },
  2004: {
    api: 'API_1484_11',
    calls: {
      begin: 'Initialize',
      get: 'GetValue',
      set: 'SetValue',
      keep: 'Commit',
      end: 'Terminate',
      error: 'GetLastError',
      reason: 'GetErrorString',
    },
    status: 'completion_status',
    done: ['completed'],
    score: 'score.',
    mode: 'mode',
    exit: 'exit',
    time: 'session_time',
    response: 'learner_response',
    wrong: 'incorrect',
    ending: function (passed) {
      var done = [['completion_status', 'completed', true]];
      if (passed !== null) done.push(['success_status', passed ? 'passed' : 'failed', true]);
      return done;
    },
    measure: function (hundredths) {
      return [['score.scaled', hundredths / 100, true]];
    },
    clock: function (hours, minutes, seconds) {
      return 'PT' + hours + 'H' + minutes + 'M' + seconds + 'S';
    },
  },
};
