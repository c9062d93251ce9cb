import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { doctor as run } from '../../../src/cli/doctor/run.ts';
import { smallStory } from './small-story.ts';

/** A copy of the content that a test may change. */
let folder: string;
let seeds: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  // A chapter without a picture, which would have to be drawn again and again.
  ({ seeds } = smallStory(folder, '12-further-reading.mdx'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function story(name: string): string {
  const content = join(folder, name);
  cpSync(join(folder, 'content'), content, { recursive: true });
  return content;
}

/** What the command prints, and the code it ends with. */
async function doctor(...args: string[]) {
  const [out, error]: string[][] = [[], []];
  const status = await run(args, {
    log: (text: string) => out!.push(text),
    error: (text: string) => error!.push(text),
  });
  return { status, stdout: out!.join('\n'), stderr: error!.join('\n') };
}

interface Told {
  file: string;
  line: number;
  column: number;
  severity: string;
  rule: string;
  message: string;
  allowed?: string[];
  suggestion?: string;
}

const POOR = `---
title: Poor
order: 90
claims: []
summary: Nothing here is wrong, and much could be better.
---

This is a sentence that goes on and on, since nobody has told its writer that readers on a phone lose the thread of what is too long, and so it goes on still, until at last it ends here.

[One](http://example.org), [two](https://dx.doi.org/10.1000/x), [three](https://example).

<Scene id="poor" chart="list">

<Step view="answer" alt="Squares.">
${'Words '.repeat(70)}
</Step>

<Step view="answer" recomputed={true} alt="Squares.">
Nor is it the same again, and salespeople are fewer by <Num id="salespersonsChange" />.
</Step>

</Scene>
`;

it('what could be better is told as hints, which fail nothing', async () => {
  const content = story('poor');
  writeFileSync(join(content, 'essay/90-poor.mdx'), POOR);
  const { status, stdout } = await doctor('--json', content, seeds);
  const told = (JSON.parse(stdout) as Told[]).map(
    ({ line, severity, message }) => `${line} ${severity} ${message}`,
  );
  const expected = [
    '8 hint the sentence “This is a sentence …” has 40 words',
    '10 hint "http://example.org" begins with http',
    '10 hint the address "https://dx.doi.org/10.1000/x" is of old',
    '10 hint "example" is no host',
    '14 hint step poor.1 has 70 words',
    '15 hint the sentence “Words Words Words Words',
    '18 hint the step begins with “Nor”',
    '19 hint “fewer” and the sign of −6\u202F% say the same',
    '18 hint alt: step poor.1 says the very same',
    '18 hint step poor.2 draws what poor.1 drew',
    '18 hint recomputed changes nothing in step poor.2',
  ];
  for (const start of expected)
    expect(
      told.filter((line) => line.startsWith(start)),
      start,
    ).toHaveLength(1);
  expect(status).toBe(0);
});

it('--fix writes the nearest spelling of a name, and leaves what may be another that is right', async () => {
  const { content, seeds } = smallStory(join(folder, 'slips'), '03-the-list.mdx');
  const file = join(content, 'essay/03-the-list.mdx');
  const sound = readFileSync(file, 'utf8');
  const slip = sound
    .replace(' view="', ' veiw="')
    .replace('<Cite id="frey2017"', '<Ciet id="frey2017"');
  writeFileSync(file, slip);
  const { status, stderr } = await doctor('--fix', content, seeds);
  expect(stderr).toContain('fixed: "veiw" is "view" now');
  expect(readFileSync(file, 'utf8')).toBe(sound);
  expect(status).toBe(0);

  const year = sound.replace('id="frey2017"', 'id="frey2071"');
  writeFileSync(file, year);
  expect((await doctor('--fix', content, seeds)).status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(year);
});

it('--fix writes each spelling that is offered, of names with spaces too, in tags as in files of charts, numbers and tables', async () => {
  const content = story('spelt');
  const files = {
    'data/papers.csv':
      'Paper,Copies sold,Copies lent,Share\nEvening Chronicle,10,1,3\n"Post, The",20,2,4\nÉtoile du soir,5,3,2\n',
    'data/papers.yaml':
      'title: P\nsource: S\nlicence: CC0\nunits: { Copies sold: count, Share: percent }\n',
    'charts/papers.yaml':
      "kind: bars\ntable: papers\ncolumns: { name: Paper, value: Copies sold }\ntones: { Evening Chronicle: people }\ntitle: P\nsubtitle: S\ndescription: D\nsource: S\nsources: []\nnotes: []\ntext: { unit: '{n}' }\n",
    'numbers/papers.yaml':
      'in: papers\nnumbers:\n  papersSold: { sum: Copies sold, as: integer }\n  eveningSold: { cell: Copies sold, where: { Paper: Evening Chronicle }, as: integer }\n',
    'essay/90-papers.mdx':
      '---\ntitle: P\norder: 90\nclaims: []\nsummary: P.\n---\n\n<Num id="papersSold" />\n\n<Scene id="papers" chart="papers">\n\n<Step show="Evening Chronicle; Post, The; Étoile du soir" highlight="Étoile du soir" alt="A bar.">\nOne.\n</Step>\n\n</Scene>\n',
  };
  mkdirSync(join(content, 'data'));
  const read = () =>
    Object.fromEntries(
      Object.keys(files).map((file) => [file, readFileSync(join(content, file), 'utf8')]),
    );
  const slips: [string, RegExp, string][] = [
    ['data/papers.yaml', /Copies sold/, 'Copeis sold'],
    ['data/papers.yaml', /percent/, 'procent'],
    ['charts/papers.yaml', /Copies sold/, 'Copies soldd'],
    ['charts/papers.yaml', /Chronicle/, 'Cronicle'],
    ['numbers/papers.yaml', /Evening Chronicle/, 'Evening'],
    ['essay/90-papers.mdx', /Post, The/, 'Post, Teh'],
    ['essay/90-papers.mdx', /"Étoile/, '"Etoile'],
    ['essay/90-papers.mdx', /papersSold/, 'papersSlod'],
  ];
  for (const [file, text] of Object.entries(files)) {
    const own = slips.filter(([of]) => of === file);
    const spoilt = own.reduce((all, [, right, wrong]) => all.replace(right, wrong), text);
    writeFileSync(join(content, file), spoilt);
  }
  const { stdout } = await doctor('--fix', content, seeds);
  expect(read()).toEqual(files);
  expect(stdout).toContain('The content is sound');

  // Of two as near nobody knows which was meant.
  writeFileSync(
    join(content, 'charts/papers.yaml'),
    files['charts/papers.yaml'].replace('Copies sold', 'Copies send'),
  );
  await doctor('--fix', content, seeds);
  expect(readFileSync(join(content, 'charts/papers.yaml'), 'utf8')).toContain('Copies send');
});

it('--fix mends a tag at both its ends, and in a file with a mark and other ends of lines no byte else', async () => {
  const content = story('ends');
  const file = join(content, 'essay/90-ends.mdx');
  const sound = `\uFEFF---\r\ntitle: Ends\r\norder: 90\r\nclaims: []\r\nsummary: Ends.\r\n---\r\n\r\n\`Machin\` and <People>a nurse <Machine>of Machin</Machine></People>.\r\n`;
  const slips = sound.replaceAll('Machine>', 'Machin>').replaceAll('People>', 'Peple>');
  writeFileSync(file, slips);
  expect((await doctor('--fix', content, seeds)).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(sound);
});

it('--fix writes an address as it is sure to be, and leaves http to its writer', async () => {
  const content = story('addresses');
  const file = join(content, 'essay/90-addresses.mdx');
  const text = (space: string, doi: string) =>
    `---\ntitle: Links\norder: 90\nclaims: []\nsummary: Links.\n---\n\n[One](<https://example.org/a${space}b>), [two](${doi}10.1000/x), [three](http://example.org).\n`;
  writeFileSync(file, text(' ', 'http://dx.doi.org/'));
  const { stdout } = await doctor('--fix', content, seeds);
  expect(readFileSync(file, 'utf8')).toBe(text('%20', 'https://doi.org/'));
  expect(stdout.split('\n').filter((line) => line.startsWith(file))).toHaveLength(1);
});

it('a scene that is not closed is one fault, where it begins, and not one in all that leads to it', async () => {
  const { content, seeds } = smallStory(join(folder, 'open'), '03-the-list.mdx');
  const file = join(content, 'essay/03-the-list.mdx');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('\n</Scene>', ''));
  const told = JSON.parse((await doctor('--json', content, seeds)).stdout) as Told[];
  const line = sound.split('\n').findIndex((text) => text.startsWith('<Scene')) + 1;
  expect(told.map(({ file, line, rule }) => ({ file, line, rule }))).toEqual([
    { file, line, rule: 'syntax' },
  ]);
});

it('an option it does not know is told with those it knows', async () => {
  const { status, stderr } = await doctor('--josn');
  expect(stderr).toContain('allowed: --fix, --json, --numbers');
  expect(status).toBe(2);
});

it('odd chapters are read for what they are: fences, tables, tags in tags, other ends of lines', async () => {
  const content = story('odd');
  cpSync('tests/odd/essay', join(content, 'essay'), { recursive: true });
  const told = JSON.parse((await doctor('--json', content, seeds)).stdout) as Told[];
  // Only letters that the typefaces do not have are told, where they stand, whatever their direction.
  expect(
    told.map(({ file, line, column }) => `${file.split('-').pop()!}:${line}:${column}`),
  ).toEqual(['left.mdx:8:1']);
  expect(told[0]!.message).toContain('U+05E2');
});

it('the matchers of editors and of the workflow find what is told, and tell hints from faults', async () => {
  const content = story('matched');
  const file = join(content, 'essay/90-poor.mdx');
  writeFileSync(file, POOR);
  const own = (line: string) => line.startsWith(file);
  const hints = (await doctor(content, seeds)).stdout.split('\n').filter(own);
  writeFileSync(file, POOR.replaceAll(' view="', ' veiw="'));
  const faults = (await doctor(content, seeds)).stdout.split('\n');

  interface Matcher {
    severity: string;
    pattern: { regexp: string } | { regexp: string }[];
  }
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
  const editors = read('.vscode/tasks.json') as { tasks: { problemMatcher: Matcher[] }[] };
  const workflow = read('.github/doctor-matcher.json') as { problemMatcher: Matcher[] };
  for (const matchers of [editors.tasks[0]!.problemMatcher, workflow.problemMatcher]) {
    const found = (lines: string[]) =>
      matchers.flatMap(({ severity, pattern }) => {
        const { regexp } = [pattern].flat()[0]!;
        const matches = lines.map((line) => new RegExp(regexp).exec(line)).filter(Boolean);
        return matches.map((match) => [severity, ...match!.slice(1, 4)].join(' '));
      });
    expect(found(hints)).toHaveLength(11);
    expect(found(hints)[0]).toBe(`warning ${file} 8 1`);
    const [wrong, better] = [/^error/, /^warning/].map((kind) =>
      found(faults).filter((line) => kind.test(line)),
    );
    expect(wrong).toEqual([`error ${file} 14 7`, `error ${file} 18 7`]);
    // What can be told of the words is, whatever else is wrong.
    expect(better![0]).toBe(`warning ${file} 8 1`);
  }
});

it('each fault goes to tools with its rule, what is allowed and what was meant', async () => {
  const told = JSON.parse((await doctor('--json', 'tests/broken')).stdout) as Told[];
  expect(told.filter(({ rule }) => !rule)).toEqual([]);
  expect(told.some(({ severity }) => severity === 'fault')).toBe(true);
  const { message, ...rest } = told.find(({ message }) => message.includes('"suported"'))!;
  expect(message).toContain('did you mean');
  expect(rest).toEqual({
    file: 'tests/broken/essay/03-names.mdx',
    line: 11,
    column: 17,
    severity: 'fault',
    rule: 'tag',
    allowed: ['supported', 'mixed', 'not-so-far', 'forecast', 'no-figure'],
    suggestion: 'supported',
  });
});

it('the command prints what is found, and ends with 1 where there is a fault', () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const command = [process.execPath, 'src/cli/doctor.ts', '--json', empty, empty] as const;
  const { status, stdout } = spawnSync(command[0], command.slice(1), { encoding: 'utf8' });
  const told = JSON.parse(stdout) as Told[];
  expect(told.map(({ file }) => file)).toContain(join(empty, 'site.yaml'));
  expect(status).toBe(1);
});

it('a number that nothing names is told as a hint where its row stands, and one that another is made of is not', async () => {
  const content = story('idle');
  const told = JSON.parse((await doctor('--json', content, seeds)).stdout) as Told[];
  const idle = told.filter(({ rule }) => rule === 'idle-number');
  const named = idle.map(({ message }) => /nothing names "([^"]+)"/.exec(message)![1]);
  expect(named).toContain('furthestFallen');
  // Published figures are of tables, and stay there whether a page names them or not.
  expect(idle.filter(({ file }) => !file.startsWith(join(content, 'numbers')))).toEqual([]);
  // Of the first other numbers are made; the second is drawn.
  expect(named).not.toContain('totalJobs2010');
  expect(named).not.toContain('highRiskChange');
  const { file, line } = idle[named.indexOf('furthestFallen')]!;
  expect(readFileSync(file, 'utf8').split('\n')[line - 1]).toMatch(/^ {2}furthestFallen:/);
  writeFileSync(
    join(content, 'essay/90-named.mdx'),
    '---\ntitle: Named\norder: 90\nclaims: []\nsummary: Named.\n---\n\nOne fell by <Num id="furthestFallen" as="fall" />.\n',
  );
  const { stdout } = await doctor(content, seeds);
  expect(stdout).not.toContain('nothing names "furthestFallen"');
});

it('--numbers prints every number beside its name, with where it is said and its sources', async () => {
  const { status, stdout } = await doctor('--numbers', story('listed'), seeds);
  const lines = stdout.split('\n').map((line) => line.replace(/\s+/g, ' '));
  expect(lines).toContain('highRiskShare 47 % seeds/data/published.csv:2 frey2017');
  const [row] = lines.filter((line) => line.startsWith('totalJobs2025 '));
  expect(stdout).not.toContain('hint:');
  expect(row).toMatch(/^totalJobs2025 155\.5 million .*numbers\/workforce\.yaml:\d+ bls-oews$/);
  expect(status).toBe(0);
});
