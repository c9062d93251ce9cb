import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { PackagedLesson, Speaks } from '../../../src/scenes/teach/package/lesson.ts';
import { packagedPage } from '../../../src/scenes/teach/package/page.ts';

const folder = 'src/scenes/teach/package';
const read = (name: string) => readFileSync(`${folder}/${name}.js`, 'utf8');
const first = read('first-press');
const run = ['tongues', 'platform', 'charts', 'run'].map(read).join('');
const site = parse(readFileSync('content/site.yaml', 'utf8')) as {
  teach: { packaged: Record<string, string> };
};
const LESSON: PackagedLesson = {
  slug: 'whose-job',
  title: 'Whose job?',
  quiz: [1, 2, 1, 2].map((right, n) => ({
    question: `Question ${n}?`,
    answers: ['one', 'two'],
    right,
    why: `Because ${n}.`,
  })),
  mark: null,
  words: { ...site.teach.packaged, quiz: 'Quiz', again: 'Again.' },
};

/** A window as far as a package looks at it. */
interface Win {
  API?: unknown;
  API_1484_11?: unknown;
  parent?: Win;
  opener?: Win | null;
  length?: number;
  [frame: number]: Win;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Opens the packaged page in a window. */
function open(win: Win, lesson = LESSON, speaks: Speaks = '1.2') {
  const shell = parseHTML('<html><head></head><body><article></article></body></html>');
  vi.stubGlobal('document', {
    documentElement: shell.document.documentElement,
    implementation: {
      createHTMLDocument: () => parseHTML('<html><head></head><body></body></html>').document,
    },
  });
  const article = shell.document.querySelector('article') as unknown as HTMLElement;
  const { html } = packagedPage(article, lesson, { style: '', first, run }, speaks);
  const { document } = parseHTML(html);
  // What linkedom leaves to the browser.
  for (const radio of document.querySelectorAll('input'))
    Object.defineProperties(radio, {
      focus: { value: () => undefined },
      checked: {
        set: (is: boolean) => {
          radio.toggleAttribute('checked', is);
        },
      },
    });
  const heard: Record<string, (event: object) => void> = {};
  const window = Object.assign(win, {
    addEventListener: (type: string, listener: (event: object) => void) => {
      heard[type] = listener;
    },
  });
  win.parent ??= win;
  // As the browser would.
  const code = [...document.querySelectorAll('script:not([type])')];
  runInNewContext(code.map(({ textContent }) => textContent).join(''), { window, document });
  const form = document.querySelector('form')!;
  const { Event } = document.defaultView as unknown as typeof globalThis;
  return {
    done: () => document.querySelector('[data-done]')!.dispatchEvent(new Event('click')),
    choose(...answers: number[]) {
      answers.forEach((answer, n) => {
        for (const radio of form.querySelectorAll<HTMLInputElement>(`[name=q${n}]`))
          radio.checked = Number(radio.value) === answer;
      });
      form.dispatchEvent(new Event('change'));
    },
    check() {
      form.dispatchEvent(new Event('submit', { cancelable: true }));
      return this.says();
    },
    says: () => document.querySelector('[role=status]')?.textContent ?? '',
    whys: () => [...document.querySelectorAll('.why')].map(({ textContent }) => textContent),
    chosen: () =>
      [...form.querySelectorAll<HTMLInputElement>('[checked]')].map(({ value }) => Number(value)),
    leave: () => {
      heard.pagehide!({});
    },
  };
}

/** A platform that keeps what it is told, and refuses what it is asked to refuse. */
function platform(refuses: Record<string, string> = {}, kept: Record<string, string> = {}) {
  const calls: string[] = [];
  let error = '0';
  const answer = (name: string, key = '') => {
    calls.push(key ? `${name} ${key}` : name);
    const code = refuses[name] ?? refuses[key];
    error = code ?? '0';
    return code === undefined;
  };
  return {
    kept,
    calls,
    LMSInitialize: () => String(answer('LMSInitialize')),
    LMSGetValue: (key: string) => (answer('LMSGetValue', key) ? (kept[key] ?? '') : ''),
    LMSSetValue: (key: string, value: string) => {
      if (!answer('LMSSetValue', key)) return 'false';
      kept[key] = value;
      return 'true';
    },
    LMSCommit: () => String(answer('LMSCommit')),
    LMSFinish: () => String(answer('LMSFinish')),
    LMSGetLastError: () => error,
    LMSGetErrorString: (code: string) => `Error ${code}`,
    LMSGetDiagnostic: () => '',
  };
}
const closed = (): Win =>
  Object.defineProperty({}, 'API', {
    get: () => {
      throw new Error('Blocked a frame with origin');
    },
  });

describe('a packaged quiz finds its platform', () => {
  const under = (depth: number, top: Win): Win =>
    depth === 0 ? top : { parent: under(depth - 1, top) };
  const self = (win: Win): Win => Object.assign(win, { parent: win });
  const places: Record<string, (API: unknown) => Win> = {
    'in its own window': (API) => ({ API }),
    'in the windows round it': (API) => under(30, self({ API })),
    'beyond a window of another origin': (API) => ({
      parent: Object.assign(closed(), { parent: self({ API }) }),
    }),
    'in the window that opened it': (API) => ({ opener: self({ API }) }),
    'round the window that opened it': (API) => ({ opener: under(8, self({ API })) }),
    'in the window that opened the one round it': (API) => ({
      parent: self({ opener: under(2, self({ API })) }),
    }),
    'in the window that opened the opener': (API) => ({ opener: self({ opener: self({ API }) }) }),
    'in a frame of the window that opened it': (API) => ({
      opener: self({ length: 2, 0: closed(), 1: { length: 1, 0: { API } } }),
    }),
    'in a frame beside it': (API) => ({ parent: self({ length: 2, 0: {}, 1: { API } }) }),
    'past a frame that is only called so': (API) => ({ API: {}, opener: self({ API }) }),
  };
  it.each(Object.keys(places))('%s', (place) => {
    const API = platform();
    const page = open(places[place]!(API));
    page.choose(1, 2, 1, 1);
    const said = page.check();
    expect(API.kept['cmi.core.score.raw']).toBe('75');
    expect(said).toBe('3 of 4 right. Your learning platform has recorded it.');
  });
});

describe('a packaged quiz that cannot be recorded says so, and why', () => {
  it.each([
    ['there is no platform', {}, 'no learning platform was found'],
    [
      'windows without end',
      (() => {
        const endless = (): Win => Object.defineProperty({}, 'parent', { get: endless });
        return endless();
      })(),
      'no learning platform was found',
    ],
    [
      'it will not begin',
      { API: platform({ LMSInitialize: '101', LMSGetValue: '301' }) },
      '“Error 101”',
    ],
    ['it refuses the score', { API: platform({ 'cmi.core.score.raw': '405' }) }, '“Error 405”'],
    [
      'it refuses the status',
      { API: platform({ 'cmi.core.lesson_status': '403' }) },
      '“Error 403”',
    ],
    ['it keeps nothing', { API: platform({ LMSCommit: '391' }) }, '“Error 391”'],
    [
      'it breaks',
      {
        API: {
          ...platform(),
          LMSSetValue: () => {
            throw new Error('Network down');
          },
        },
      },
      '“Network down”',
    ],
    [
      'it says no and not why',
      { API: { ...platform(), LMSCommit: () => false } },
      'gave no reason',
    ],
    [
      'it is opened to look back',
      { API: platform({}, { 'cmi.core.lesson_mode': 'review' }) },
      'not to be counted',
    ],
  ] as [string, Win, string][])('%s', (_, win, why) => {
    const page = open(win);
    page.choose(1, 2, 1, 1);
    const said = page.check();
    expect(said).toMatch(/^3 of 4 right\. This was not recorded: /);
    expect(said).toContain(why);
  });

  it('before anything is answered, where it is known by then', () => {
    expect(open({}).says()).toContain('Nothing you do here will be recorded: no learning platform');
    expect(open({ API: platform({ LMSCommit: '391' }) }).says()).toContain('“Error 391”');
    expect(open({ API: platform() }).says()).toBe('');
  });

  it('and is recorded after all where a later press of the button can', () => {
    const refuses: Record<string, string> = { LMSCommit: '391' };
    const API = platform(refuses);
    const page = open({ API });
    page.choose(1, 2, 1, 1);
    page.check();
    delete refuses.LMSCommit;
    expect(page.check()).toBe('3 of 4 right. Your learning platform has recorded it.');
  });

  it('but not for what a platform need not know', () => {
    const page = open({
      API: platform({ 'cmi.interactions.0.id': '401', 'cmi.core.score.min': '401' }),
    });
    page.choose(1, 2, 1, 1);
    expect(page.check()).toContain('has recorded it');
  });

  it('nor where the page before left the platform open', () => {
    const page = open({
      API: platform({ LMSInitialize: '101' }, { 'cmi.core.lesson_status': 'incomplete' }),
    });
    page.choose(1, 2, 1, 1);
    expect(page.check()).toContain('has recorded it');
  });
});

describe('a packaged quiz counts the first try that is whole', () => {
  it.each([
    ['none', [], '1, 2, 3, 4'],
    ['some', [1, 0, 2], '2, 4'],
  ])(
    'and with %s chosen nothing, explains nothing, and says which are missing',
    (_, answers, list) => {
      const API = platform();
      const page = open({ API });
      page.choose(...answers);
      expect(page.check()).toBe(`Nothing is counted yet. Still without an answer: ${list}.`);
      expect(page.whys().join()).not.toContain('Because');
      expect(page.whys().filter((why) => why === 'Choose an answer.').length).toBe(
        list.split(',').length,
      );
      expect(API.kept).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
      expect(API.kept['cmi.core.score.raw']).toBeUndefined();
      page.choose(1, 2, 1, 2);
      expect(page.whys().join('')).toBe('');
      expect(page.check()).toContain('4 of 4 right. Your');
      expect(API.kept['cmi.core.score.raw']).toBe('100');
    },
  );

  it('and calls the next ones practice', () => {
    const API = platform();
    const page = open({ API });
    page.choose(1, 2, 1, 1);
    page.check();
    page.choose(1, 2, 1, 2);
    expect(page.check()).toBe(
      '4 of 4 right. This was practice; your first try counts, with 75 of 100.',
    );
    expect(API.kept['cmi.core.score.raw']).toBe('75');
    expect(API.calls.filter((call) => call === 'LMSSetValue cmi.core.score.raw')).toHaveLength(1);
  });

  it('also after a reload, where the platform gives back what was put aside', () => {
    const API = platform();
    const before = open({ API });
    before.choose(1, 2, 1, 1);
    before.check();
    before.leave();
    const page = open({ API });
    expect(page.chosen()).toEqual([1, 2, 1, 1]);
    expect(page.says()).toBe('3 of 4 right. Your learning platform has recorded it.');
    // As after the first try: not yet why.
    expect(page.whys()).toEqual([...[0, 1, 2].map((n) => `Right. Because ${n}.`), 'Again.']);
    page.choose(1, 2, 1, 2);
    expect(page.check()).toContain('with 75 of 100');
    expect(API.kept['cmi.core.lesson_status']).toBe('completed');
    expect(API.kept['cmi.core.score.raw']).toBe('75');
  });

  it('also where the platform is there only after the page, and has it already', () => {
    const API = platform();
    const before = open({ API });
    before.choose(1, 2, 1, 1);
    before.check();
    before.leave();
    const win: Win = {};
    const page = open(win);
    win.API = API;
    page.choose(1, 2, 1, 2);
    expect(page.check()).toBe(
      '4 of 4 right. This was practice; your first try counts, with 75 of 100.',
    );
    expect(page.whys()[3]).toBe('Right. Because 3.');
    expect(API.kept['cmi.core.score.raw']).toBe('75');
  });

  it('also where it has the score alone', () => {
    const API = platform({}, { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '50' });
    const page = open({ API });
    page.choose(1, 2, 1, 2);
    expect(page.check()).toContain('with 50 of 100');
    expect(API.kept).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '50',
    });
  });

  it('and loses no answer of one that is not whole yet', () => {
    const API = platform();
    const before = open({ API });
    before.choose(1, 0, 2);
    before.leave();
    const page = open({ API });
    expect(page.chosen()).toEqual([1, 2]);
    expect(page.says()).toBe('');
  });

  it('and takes leave of the platform once', () => {
    const API = platform();
    const page = open({ API });
    page.leave();
    page.leave();
    expect(API.calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
    expect(API.kept).toMatchObject({ 'cmi.core.exit': 'suspend' });
    expect(API.kept['cmi.core.session_time']).toMatch(/^\d\d:\d\d:\d\d$/);
  });
});

it('a lesson without a quiz is done when its student says so, and not before', () => {
  const lesson = { ...LESSON, quiz: [] };
  const API = platform();
  const page = open({ API }, lesson);
  expect(page.says()).toBe('');
  expect(API.kept['cmi.core.lesson_status']).toBe('incomplete');
  page.done();
  expect(page.says()).toBe('Your learning platform has recorded it.');
  expect(API.kept['cmi.core.lesson_status']).toBe('completed');
  open({ API }, lesson);
  expect(API.kept['cmi.core.lesson_status']).toBe('completed');
  expect(open({}, lesson).says()).toContain('Nothing you do here will be recorded');
});

describe('where a teacher set a mark, the first whole try passes or fails', () => {
  it.each([
    [75, 'passed', 'That is a pass.'],
    [100, 'failed', 'That is below the mark for a pass.'],
  ])('at %s', (mark, status, said) => {
    const API = platform();
    const page = open({ API }, { ...LESSON, mark });
    page.choose(1, 2, 1, 1);
    expect(page.check()).toBe(`3 of 4 right. Your learning platform has recorded it. ${said}`);
    expect(API.kept['cmi.core.lesson_status']).toBe(status);
    // A better try is practice, and the mark stays.
    page.choose(1, 2, 1, 2);
    page.check();
    expect(API.kept['cmi.core.lesson_status']).toBe(status);
  });
});

describe('a package of SCORM 2004', () => {
  /** The same platform, as that version calls it. */
  const newer = (API = platform()) => ({
    kept: API.kept,
    Initialize: API.LMSInitialize,
    GetValue: API.LMSGetValue,
    SetValue: API.LMSSetValue,
    Commit: API.LMSCommit,
    Terminate: API.LMSFinish,
    GetLastError: API.LMSGetLastError,
    GetErrorString: API.LMSGetErrorString,
  });

  it('tells its platform in its own words that it is done, the score as a part, and whether it was passed', () => {
    const API = newer();
    const page = open({ API_1484_11: API }, { ...LESSON, mark: 75 }, '2004');
    expect(API.kept['cmi.completion_status']).toBe('incomplete');
    page.choose(1, 2, 1, 1);
    expect(page.check()).toContain('has recorded it. That is a pass.');
    expect(API.kept).toMatchObject({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.raw': '75',
      'cmi.score.scaled': '0.75',
      'cmi.interactions.3.learner_response': 'a',
      'cmi.interactions.3.result': 'incorrect',
    });
    page.leave();
    expect(API.kept['cmi.session_time']).toMatch(/^PT\d+H\d+M\d+S$/);
    const again = open({ API_1484_11: API }, { ...LESSON, mark: 75 }, '2004');
    expect(again.chosen()).toEqual([1, 2, 1, 1]);
    again.choose(1, 2, 1, 2);
    expect(again.check()).toContain('with 75 of 100');
  });

  it('says neither passed nor failed where no mark is set', () => {
    const API = newer();
    const page = open({ API_1484_11: API }, LESSON, '2004');
    page.choose(1, 2, 1, 1);
    page.check();
    expect(API.kept).not.toHaveProperty(['cmi.success_status']);
  });

  it('does not speak to a platform of the other version', () => {
    const API = platform();
    expect(open({ API }, LESSON, '2004').says()).toContain('no learning platform was found');
    expect(API.calls).toEqual([]);
  });
});

it('the page of a cartridge speaks to no platform', () => {
  const API = platform();
  expect(open({ API }, LESSON, null).says()).toBe('');
  expect(API.calls).toEqual([]);
});
