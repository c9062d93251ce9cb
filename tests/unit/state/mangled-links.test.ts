import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPasted, writeAnswer } from '../../../src/state/answer.ts';
import { readAssignment, writeAssignment, type Assignment } from '../../../src/state/assignment.ts';
import type { StudentAnswer } from '../../../src/state/student-answer.ts';

/** Signs that programs on a link's way are known to take offence at. */
const sign = fc.constantFrom(...Array.from('aZ09 ,;:.!?&=#%+*_-~\'"<>()[]{}|/\\\n\t…–äß你🙂'));
const text = (maxLength: number) =>
  fc.oneof(fc.string({ unit: sign, maxLength }), fc.lorem({ maxCount: Math.ceil(maxLength / 8) }));

/** Short ones and long ones, so that plain and packed links are both among them. */
const anyone: fc.Arbitrary<StudentAnswer> = fc.record({
  name: fc.string({ unit: sign, maxLength: 12 }).map((name) => name.trim()),
  text: fc.oneof(text(20), text(400)),
  shows: fc.constantFrom('work', 'unemployment', 'pay'),
  expected: fc.option(fc.integer({ min: 0, max: 100 })),
  levers: fc.record({ speed: fc.constantFrom(0.34, 1.95, 3) }, { requiredKeys: [] }),
  parameters: fc.record({ c: fc.constant(0.4) }, { requiredKeys: [] }),
});

const PAGE = 'https://example.org/teach/class/#';
const coded = encodeURIComponent;
const entities = (link: string) => link.replaceAll('&', '&amp;');
const broken = (link: string, width: number, quote = '') =>
  link.replace(new RegExp(`.{${width}}(?=.)`, 'gs'), (line) => `${line}\n${quote}`);
const quotedPrintable = (link: string) =>
  broken(link.replaceAll('=', '=3D'), 75).replaceAll('\n', '=\r\n');
const spread = (link: string, between: string) => link.replace(/.{17}/gs, (part) => part + between);
/** As Proofpoint's second and third way of writing addresses have it. */
const proofpoint2 = (link: string) =>
  coded(link)
    .replaceAll('-', '%2D')
    .replaceAll('_', '%5F')
    .replaceAll('%2F', '_')
    .replaceAll('%', '-');
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
function proofpoint3(link: string): string {
  const out: string[] = [];
  const address = link.replace(/[#%+*]+/g, (run) => {
    out.push(run);
    return run.length === 1 ? '*' : `**${RUNS[run.length - 2]!}`;
  });
  return `https://urldefense.com/v3/__${address}__;${Buffer.from(out.join('')).toString('base64url')}!!Ab-1_c!Xy$`;
}

/** What programs do to a link that can be undone. */
const UNDONE: Record<string, (link: string) => string> = {
  entities: entities,
  'entities by number': (link) => link.replaceAll('&', '&#38;').replaceAll('=', '&#x3D;'),
  'entities of entities': (link) => entities(entities(link)),
  'a coded #': (link) => link.replace('#', '%23'),
  'coded signs': (link) => link.replaceAll('&', '%26').replaceAll('=', '%3D'),
  'coded twice': (link) => PAGE + coded(link.slice(PAGE.length)),
  'coded as a whole': coded,
  'coded as a whole, twice': (link) => coded(coded(link)),
  'quoted-printable': quotedPrintable,
  'entities in quoted-printable': (link) => quotedPrintable(entities(link)),
  'lines of 76': (link) => broken(link, 76),
  'lines of 60, quoted': (link) => `> ${broken(link, 60, '> ')}`,
  'lines of 40, quoted twice': (link) => broken(link, 40, '> > '),
  'narrow lines': (link) => broken(link, 23),
  'lines that begin with spaces': (link) => broken(link, 72, '    '),
  'angle brackets': (link) => `<${link}>`,
  'a full stop': (link) => `${link}.`,
  'a comma': (link) => `${link},`,
  'brackets and a full stop': (link) => `(${link}).`,
  'curly quotes': (link) => `“${link}”`,
  Markdown: (link) => `[1](${link})`,
  'Markdown’s backslashes': (link) => link.replace(/[&#_*=+]/g, '\\$&'),
  HTML: (link) => `<p><a href="${entities(link)}" target="_blank">1</a></p>`,
  JSON: (link) => JSON.stringify(link).replaceAll('&', '\\u0026').replaceAll('=', '\\u003d'),
  'signs nobody sees': (link) => spread(link, '\u200b'),
  'soft hyphens': (link) => spread(link, '\u00ad'),
  'hard spaces': (link) => spread(link, '\u00a0'),
  'a host in capitals': (link) => link.replace('https://example.org', 'HTTPS://EXAMPLE.ORG'),
  'no address before it': (link) => link.slice(PAGE.length - 1),
  'Outlook’s wrapper': (link) =>
    `https://nam12.safelinks.protection.outlook.com/?url=${coded(link)}&data=05%7C02%7Ca%40b&sdata=x%2B%3D&reserved=0`,
  'Outlook’s wrapper in HTML': (link) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${coded(link)}&amp;data=05%7C02&amp;reserved=0`,
  'Outlook’s wrapper, broken': (link) =>
    broken(
      `https://nam12.safelinks.protection.outlook.com/?url=${coded(link)}&data=05&reserved=0`,
      76,
    ),
  'Teams’ wrapper': (link) =>
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${coded(link)}&locale=en-us`,
  'Google’s wrapper': (link) => `https://www.google.com/url?q=${coded(link)}&sa=D&ust=17&usg=AOv`,
  'Facebook’s wrapper': (link) => `https://l.facebook.com/l.php?u=${coded(link)}&h=AT0x`,
  'Slack’s wrapper': (link) => `https://slack-redir.net/link?url=${coded(link)}&v=3`,
  'Barracuda’s wrapper': (link) =>
    `https://linkprotect.cudasvc.com/url?a=${coded(link)}&c=E,1,abc&typo=1`,
  'Cisco’s wrapper': (link) => `https://secure-web.cisco.com/1aBc-D_e/${coded(link)}`,
  'Sophos’ wrapper': (link) =>
    `https://eu.protection.sophos.com?d=example.org&u=${Buffer.from(link).toString('base64')}&i=Ab&t=x`,
  'Proofpoint’s first wrapper': (link) =>
    `https://urldefense.proofpoint.com/v1/url?u=${coded(link)}&k=Ab%3D`,
  'Proofpoint’s second wrapper': (link) =>
    `https://urldefense.proofpoint.com/v2/url?u=${proofpoint2(link)}&d=DwMF&c=x-_&r=y&m=z&s=w&e=`,
  'Proofpoint’s third wrapper': proofpoint3,
  'a wrapper in a wrapper': (link) =>
    `https://www.google.com/url?q=${coded(`https://nam12.safelinks.protection.outlook.com/?url=${coded(link)}&data=05`)}&sa=D`,
};

/** A mangling that an editor would hardly do to a link, but two at once happen daily. */
const UNDONE_TOGETHER = [
  'entities',
  'lines of 60, quoted',
  'angle brackets',
  'a full stop',
  'signs nobody sees',
];

describe('an answer’s link that programs rewrote on its way', () => {
  it.each(Object.entries(UNDONE))('is the same answer after: %s', (_, mangle) => {
    fc.assert(
      fc.property(anyone, (answer) => {
        expect(readPasted(mangle(PAGE + writeAnswer(answer)))).toEqual([{ answer, misread: [] }]);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same answer after two of them', () => {
    const one = fc.constantFrom(...UNDONE_TOGETHER);
    fc.assert(
      fc.property(anyone, one, fc.constantFrom(...Object.keys(UNDONE)), (answer, last, first) => {
        const mangled = UNDONE[last]!(UNDONE[first]!(PAGE + writeAnswer(answer)));
        for (const read of readPasted(mangled))
          expect('answer' in read ? read : read.refused).toEqual(
            'answer' in read
              ? { answer, misread: [] }
              : expect.stringMatching(/^(cut|changed|hidden|rest)$/),
          );
      }),
    );
  });

  it.each(['', '…', '...', ' ...', '\u2026>'])(
    'is refused for want of its end wherever it is cut, with %j behind it',
    (behind) => {
      fc.assert(
        fc.property(anyone, (answer) => {
          const link = PAGE + writeAnswer(answer);
          for (let end = PAGE.length - 1; end < link.length; end += 1) {
            const [first, ...rest] = readPasted(`${link.slice(0, end)}${behind} Thanks`);
            expect(first).toMatchObject({ refused: 'cut' });
            expect(rest).toEqual([
              { refused: 'rest', given: expect.stringContaining('Thanks') as string },
            ]);
          }
        }),
        { numRuns: 6 },
      );
    },
  );

  it('is never another answer where letters changed, were lost or were added', () => {
    fc.assert(
      fc.property(
        anyone,
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.string({ unit: sign, maxLength: 3 }),
        (answer, place, lost, added) => {
          const link = writeAnswer(answer);
          const at = place % link.length;
          const changed = `${link.slice(0, at)}${added}${link.slice(at + lost)}`;
          for (const read of readPasted(`${PAGE}${changed}`))
            if ('answer' in read) expect(read).toEqual({ answer, misread: [] });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('says that it was changed where its end is there', () => {
    fc.assert(
      fc.property(anyone, ({ ...answer }) => {
        const link = PAGE + writeAnswer({ ...answer, name: 'Ada', text: '' });
        expect(readPasted(link.replace('name=Ada', 'name=Adb'))).toEqual([
          { refused: 'changed', given: 'Adb' },
        ]);
      }),
      { numRuns: 10 },
    );
  });

  it('is read among others that are broken', () => {
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 2, maxLength: 6 }), (answers) => {
        const links = answers.map((answer) => PAGE + writeAnswer(answer));
        const pasted = links.map((link, n) => (n % 2 ? link.slice(0, -3) : link)).join('\n');
        expect(readPasted(pasted)).toMatchObject(
          answers.map((answer, n) => (n % 2 ? { refused: 'cut' } : { answer })),
        );
      }),
    );
  });
});

const OLD =
  'answer=1&name=Ada&shows=unemployment&expects=9.5&says=It+comes+sooner%2C+%C3%A7a+va.&speed=1.95&v=1';
describe('a link from before links had a check sum', () => {
  const answer: StudentAnswer = {
    name: 'Ada',
    text: 'It comes sooner, ça va.',
    shows: 'unemployment',
    expected: 9.5,
    levers: { speed: 1.95 },
    parameters: {},
  };
  it.each(Object.entries(UNDONE))('is the answer, unchecked, or refused after: %s', (_, mangle) => {
    const [read, ...others] = readPasted(mangle(PAGE + OLD));
    if ('answer' in read!) expect(read).toEqual({ answer, misread: [], doubt: 'unchecked' });
    else expect(read!.refused).toMatch(/^(cut|changed)$/);
    expect(others.filter((one) => 'answer' in one)).toEqual([]);
  });

  it('is told to want its end where that shows', () => {
    for (let end = OLD.indexOf('speed') + 2; end < OLD.length; end += 1) {
      const [read] = readPasted(PAGE + OLD.slice(0, end));
      expect(read).toMatchObject('answer' in read! ? { doubt: 'unfinished' } : { refused: 'cut' });
    }
  });
});

describe('an assignment’s link', () => {
  const anything: fc.Arbitrary<Assignment> = fc.record({
    task: fc.oneof(text(20), text(400)),
    begin: fc.record({ retrain: fc.constant(0.4) }, { requiredKeys: [] }),
    lock: fc.record({ speed: fc.constant(1.95) }, { requiredKeys: [] }),
    shows: fc.constantFrom('work', 'gap'),
    hide: fc.constant(['compare'] as const),
    asks: fc.boolean(),
  });
  const opened = (link: string) => new URL(link).search;
  const ADDRESS = 'https://example.org/teach/assignment/';

  it.each([
    ['entities', entities],
    ['coded signs', (link: string) => link.replaceAll('&', '%26').replaceAll('=', '%3D')],
    ['coded twice', (link: string) => `?${coded(link.slice(1))}`],
    ['lines', (link: string) => broken(link, 76)],
    ['a full stop', (link: string) => `${link}.`],
    ['an angle bracket', (link: string) => `${link}>`],
    ['what a chat adds', (link: string) => `${link}&utm_source=chat&fbclid=Ab`],
    ['levers that a student set', (link: string) => `${link}&speed=1.95&v=1`],
  ])('is the same assignment after: %s', (_, mangle) => {
    fc.assert(
      fc.property(anything, (assignment) => {
        const query = opened(ADDRESS + mangle(writeAssignment(assignment)));
        expect(readAssignment(query)).toEqual({ assignment, misread: [] });
      }),
      { numRuns: 25 },
    );
  });

  it('is refused wherever it is cut, and where it was changed', () => {
    fc.assert(
      fc.property(anything, (assignment) => {
        const link = writeAssignment(assignment);
        for (let end = 2; end < link.length; end += 1)
          expect(readAssignment(opened(ADDRESS + link.slice(0, end)))).toEqual({
            assignment: null,
            misread: [],
            refused: 'cut',
          });
        const changed = link.replace(/(packed|task)=./, '$1=~').replace('hide=c', 'hide=b');
        expect(readAssignment(changed)).toMatchObject({ assignment: null, refused: 'changed' });
      }),
      { numRuns: 6 },
    );
  });

  it('from before links had a check sum is read, and said to be unchecked', () => {
    const old = '?assignment=1&task=What+speed+does&begin=retrain:0.4&lock=speed:1.95&ask=1';
    const assignment = {
      task: 'What speed does',
      begin: { retrain: 0.4 },
      lock: { speed: 1.95 },
      shows: 'work',
      hide: [],
      asks: true,
    };
    for (const query of [old, entities(old), `?${coded(old.slice(1))}`])
      expect(readAssignment(query)).toEqual({ assignment, misread: [], doubt: 'unchecked' });
    expect(readAssignment(old.replace(/.&ask=1/, '…'))).toMatchObject({ doubt: 'unfinished' });
  });
});
