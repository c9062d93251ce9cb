import { expect, it } from 'vitest';
import { readTree } from '../../../src/content/story/chapter-tree.ts';

const told = (text: string) =>
  readTree('a.mdx', text).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
const scene = (inside: string) => `<Scene id="a" chart="list">\n\n${inside}\n\n</Scene>\n`;

/** One slip in a text, its place, and what is told to do about it. */
const SLIPS: [text: string, place: string, ...says: string[]][] = [
  ['fewer than <5 % of', '1:12', 'write &lt;5', 'under 5'],
  ['(p<.05)', '1:3', 'write &lt;.05', 'under .05'],
  ['a <= 3', '1:3', 'write &lt;='],
  ['I <3 it', '1:3', 'write &lt;3'],
  ['a <- b', '1:3', 'write &lt;-'],
  ['if a<b then', '1:5', '<b has no >', '&lt; where no tag is meant'],
  ['if a<b> then', '1:5', '<b> is not closed', '&lt;b where no tag is meant'],
  ['<Num id=“x” />', '1:6', 'straight quotes', 'write id="x"'],
  ['<Num id=‘x’ />', '1:6', 'straight quotes', 'write id="x"'],
  ['<Num id=„x“ />', '1:6', 'straight quotes', 'write id="x"'],
  ['<Num id=“x" />', '1:6', 'straight quotes', 'write id="x"'],
  ['<Num id="x” />', '1:6', 'straight quotes', 'write id="x"'],
  [scene('<Step alt="a” signals={5}>\n\na\n\n</Step>'), '3:7', 'straight quotes', 'write alt="a"'],
  ['<Step alt="Called “no” to "it"">a</Step>', '1:7', 'ends its text too early'],
  ['<Cite id=frey2017 />', '1:7', 'in quotes', 'write id="frey2017"'],
  ['<Claim id=1.4 verdict="mixed">a</Claim>', '1:8', 'write id="1.4"'],
  [scene('<Step signals=5 alt="a">\n\na\n\n</Step>'), '3:7', 'in braces', 'write signals={5}'],
  ['<Cite id: "x" />', '1:7', 'write = ', 'id="x"'],
  ['<Cite, id="x" />', '1:6', '"," has no place'],
  ['<Cite id={frey 2017} />', '1:7', 'write id="frey 2017"'],
  ['<Cite id={frey2017 />', '1:10', 'braces of id are not closed', 'write }'],
  ['<Step alt="47 of "a" hundred">a</Step>', '1:7', 'ends its text too early'],
  [scene('<Step alt="a" view="b>\n\na\n\n</Step>'), '3:15', 'view: the quote is not closed'],
  [scene('<Step alt="a"\n\na\n\n</Step>'), '3:1', '<Step has no >'],
  ['a <Num id="x"', '1:3', '<Num has no >', 'write />'],
  ['a { b', '1:3', 'a brace is open', '\\{'],
  ['a\n\nb {c d} e', '3:3', 'braces mean code', '<Num id="…" />', '\\{'],
  ['a<br>b', '1:2', 'write <br />'],
  ['a <Num id="x"> b', '1:3', '<Num> holds no words', 'write <Num id="x" />'],
  ['<Workbench>', '1:1', 'write <Workbench />'],
  ['a <!-- b --> c', '1:3', 'a remark is written {/* b */}'],
  ['import it is said', '1:1', 'taken for code', 'delete the line'],
  ['export const x = ;', '1:1', 'taken for code'],
  ['see <https://example.org>', '1:5', '[its words](https://example.org)'],
  ['write to <a@example.org>', '1:10', '[its words](mailto:a@example.org)'],
  ['a </Step> b', '1:3', '</Step> closes nothing', '<Step …>'],
  ['<Cite id="x" />a</Cite>', '1:17', '</Cite> closes nothing', 'closes itself'],
  ['a</ People>', '1:2', 'no space in it', '</People>'],
  ['<People>a<\\People>', '1:10', 'the other slash', '</People>'],
  ['<People>a<People>', '1:10', 'a second time', 'write </People>'],
  ['<People>a</people>', '1:10', 'write </People>'],
  ['<People>a</Peple>', '1:10', 'write </People>'],
  [scene('<Stpe alt="a">\n\na\n\n</Step>'), '3:1', 'unknown tag <Stpe>', 'mean "Step"?'],
  [
    scene(`<Step alt="a">\n\na${'\n\nb'.repeat(14)}`),
    '3:1',
    '<Step> is not closed',
    '</Scene> in line',
  ],
  [
    scene('<Step alt="a">\n\na\n\n<Step alt="b">\n\nb\n\n</Step>'),
    ...(['3:1', '<Step> is not closed', 'before <Step> in line 7'] as const),
  ],
  [
    `${scene('<Step alt="a">\n\na')}${scene('<Step alt="b">\n\nb\n\n</Step>')}`,
    ...(['3:1', '<Step> is not closed', 'before </Scene> in line 7'] as const),
  ],
  ['<Scene>\n<Step>\na\n</Scene>\n</Step>', '2:1', 'ends outside of it', '</Scene> in line 4'],
  ['*a <People>b* c</People>', '1:4', 'bold or slanted'],
  ['<People>a\n\nb</People>', '1:1', 'one paragraph', 'in line 3'],
];

it.each(SLIPS)('%j is told where it is and what to write', (text, place, ...says) => {
  const [fault, ...more] = told(text);
  expect(more).toEqual([]);
  expect(fault).toMatch(new RegExp(`^${place} `));
  for (const part of says) expect(fault).toContain(part);
});

it('slips that do not hang together are told at once', () => {
  const text = 'a <5\n\n<Num id=“a” /> {b c}\n\n```\n<5\n```\n\n`<5` <br> d';
  expect(told(text).map((fault) => fault.split(' ')[0])).toEqual(['1:3', '3:6', '3:16', '9:6']);
});

it.each([
  'A & B, 3 > 2, x < y, &lt;5, \\<5, \\{a}, a } b, `<5 {`',
  '```\n<5 {\n```\n\n~~~\n</Step>\n~~~',
  'https://example.org/a_b and **bold**',
  '{/* a remark */}\n\na {/* b */} c',
])('%j is sound', (text) => {
  expect(told(text)).toEqual([]);
});
