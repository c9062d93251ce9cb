import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check } from '../../../src/content/check/check.ts';
import { hints } from '../../../src/content/check/hints.ts';
import { smallStory } from '../cli/small-story.ts';

const CSV = 'Paper,2024,2025,Change\nChronicle,10,12,3\nStar,20,19,-4\nPost,5,6,2\n';
const HEAD =
  'title: Papers\nsource: Us\nlicence: CC0\nunits: { 2024: count, 2025: count, Change: percent }\n';
const CHART =
  "kind: bars\ntable: papers\ncolumns: { name: Paper, value: Change }\ntones: { Star: people }\ntitle: P\nsubtitle: S\ndescription: D\nsource: Us\nsources: []\nnotes: []\ntext: { unit: '{n} %' }\n";
const NUMBERS =
  'in: papers\nnumbers:\n  every: { sum: 2025, as: integer }\n  star: { cell: Change, where: { Paper: Star }, as: percent }\n';
const CHAPTER = `---
title: Papers
order: 90
claims: []
summary: Papers.
---

There are <Num id="every" /> and <Num id="star" />.

<Scene id="papers" chart="papers">

<Step highlight="Star" alt="Three bars, one of them lit.">
One.
</Step>

</Scene>
`;

const folder = mkdtempSync(join(tmpdir(), 'table-'));
const { content, seeds } = smallStory(folder, '12-further-reading.mdx');
beforeAll(() => {
  mkdirSync(join(content, 'data'));
  writeFileSync(join(content, 'charts/papers.yaml'), CHART);
  writeFileSync(join(content, 'numbers/papers.yaml'), NUMBERS);
  writeFileSync(join(content, 'essay/90-papers.mdx'), CHAPTER);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is told once a table and its head are written: the places and the messages. */
async function told(csv: string | Buffer, head: string | Buffer | null = HEAD): Promise<string[]> {
  const [file, headFile] = ['csv', 'yaml'].map((end) => join(content, `data/papers.${end}`));
  rmSync(headFile!, { force: true });
  writeFileSync(file!, csv);
  if (head !== null) writeFileSync(headFile!, head);
  const faults = await check(content, seeds);
  return faults.map(
    ({ file: of, line, message }) => `${of.slice(content.length + 1)}:${line} ${message}`,
  );
}

it.each<[string, string | Buffer, string, (string | Buffer | null)?]>([
  [
    'in Windows-1252',
    Buffer.from(CSV.replace('Star', 'Café'), 'latin1'),
    'papers.csv:3 this file is not UTF-8',
  ],
  ['in UTF-16', Buffer.from(`\uFEFF${CSV}`, 'utf16le'), 'papers.csv:1 this file is not UTF-8'],
  ['empty', '', 'papers.csv:1 there are no rows'],
  ['of names alone', 'Paper,2024,2025,Change\n', 'papers.csv:1 there are no rows'],
  ['with a quote open in its names', `"${CSV}`, 'papers.csv:1 a quote is open'],
  ['with a quote open in a row', CSV.replace('Star', '"Star'), 'papers.csv:3 a quote is open'],
  ['with a column of no name', CSV.replace('2024', ''), 'papers.csv:1 column 2 has no name'],
  [
    'with one name twice',
    CSV.replace('2024', '2025'),
    'papers.csv:1 two columns are called "2025"',
  ],
  [
    'with bars between its cells',
    CSV.replaceAll(',', '|'),
    'papers.csv:1 only one column is read here',
  ],
  ['without a head', CSV, 'papers.yaml:1 the head of the table is missing', null],
  [
    'whose head is in Windows-1252',
    CSV,
    'papers.yaml:2 this file is not UTF-8',
    Buffer.from(HEAD.replace('Us', 'Café'), 'latin1'),
  ],
  [
    'whose head is no YAML',
    CSV,
    'papers.yaml:1 this is not YAML',
    HEAD.replace('Papers', '"Papers'),
  ],
  [
    'whose head has a slip',
    CSV,
    'papers.yaml:3 unknown key "license"',
    HEAD.replace('licence', 'license'),
  ],
])(
  'a table %s is one fault, and none where its columns and rows are named',
  async (_, csv, says, head) => {
    expect(await told(csv, head)).toEqual([expect.stringContaining(says)]);
  },
);

it('a column that nearly is of numbers is told in the chart and the number that want it, and as a hint in the table', async () => {
  const faults = await told(CSV.replace('-4', '−4%').replace(',3\n', ',"3,000"\n'));
  const why = 'is text, since 2 of 3 cells have a comma or a % sign, such as “3,000” in line 2';
  expect(faults).toEqual([
    expect.stringContaining(
      `charts/papers.yaml:3 column "Change" ${why} of papers.csv; take the commas out; `,
    ),
    expect.stringContaining(`numbers/papers.yaml:4 the column "Change" of papers ${why}; `),
  ]);
  const hint = (await hints(content, seeds, false)).find(({ rule }) => rule === 'almost-number')!;
  expect([hint.line, hint.column]).toEqual([2, 17]);
  expect(hint.message).toContain('column "Change" is text, since 2 of 3 cells');
});
