import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse, stringify } from 'yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { checkedContent } from '../../../src/cli/build/checked-content.ts';
import { proposals, type Proposal } from '../../../src/cli/new/proposal.ts';
import { scaffold } from '../../../src/cli/new/scaffold.ts';
import { withTaken } from '../../../src/cli/new/taken.ts';
import { check } from '../../../src/content/check/check.ts';
import { hints } from '../../../src/content/check/hints.ts';
import { readChapter } from '../../../src/content/story/chapter.ts';
import { anyTable } from '../../../src/content/data/any-table.ts';
import { readCells } from '../../../src/content/data/own-tables.ts';
import { kindNames } from '../../../src/charts/kinds.ts';
import { NOTES } from '../../../src/content/story/grammar.ts';
import { slugOf } from '../../../src/content/ground/slug.ts';
import { filesIn } from '../../../src/content/ground/folder.ts';

const content = mkdtempSync(join(tmpdir(), 'content-'));
cpSync('content', content, { recursive: true });
afterAll(() => {
  rmSync(content, { recursive: true });
});
/** The chapters by their addresses, in the order of the tape. */
const inOrder = () =>
  filesIn(join(content, 'essay'), '.mdx')
    .map((name) => readChapter(join(content, 'essay', name)))
    .map(({ file, head }) => ({ slug: slugOf(file), ...(head!.value as { order: number }) }))
    .sort((a, b) => a.order - b.order)
    .map(({ slug }) => slug);
const begin = (...args: string[]) => {
  const made = scaffold(args, content);
  for (const { from, to, text } of made.moves) {
    // Nothing is written over.
    expect(existsSync(to)).toBe(false);
    renameSync(from, to);
    if (text !== undefined) writeFileSync(to, text);
  }
  for (const { file, text } of [...(made.beside ?? []), made]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return made.file.slice(content.length + 1);
};

describe('what is begun passes every check at once', () => {
  it('a chapter, and a scene in it', async () => {
    expect(begin('chapter', 'Élan: who', 'keeps it?')).toBe('essay/13-elan-who-keeps-it.mdx');
    begin('scene', 'elan-who-keeps-it', 'services');
    begin('scene', 'elan-who-keeps-it', 'services');
    const text = readFileSync(join(content, 'essay/13-elan-who-keeps-it.mdx'), 'utf8');
    expect(text).toContain('<Scene id="services-2" chart="services">');
    expect(text).toContain('<Scene id="services-3" chart="services">');
    // What says how a scene is added goes when there is one.
    expect(text).not.toContain('Then add a scene');
    expect(await check(content, 'seeds')).toEqual([]);
  });

  it('a chapter and a scene are told with the address at which the short cut does not fold them away', () => {
    const { told } = scaffold(['chapter', 'Seen where'], content);
    expect(told).toContain('/?cut=whole#seen-where;');
    const scene = scaffold(['scene', 'gap', 'list'], content);
    expect(scene.told).toContain('/?cut=whole#list-2.1;');
  });

  it('so are a lesson, for students too, and a chart', () => {
    const lesson = scaffold(['lesson', 'Seen where'], content);
    expect(lesson.told).toMatch(/ \/teach\/seen-where\/, .* \/teach\/seen-where\/work\/\.$/);
    const chart = scaffold(['chart', 'Seen where', 'core-skills'], content);
    expect(chart.told).toContain('/gallery/seen-where/, in every state');
  });

  it('a chapter after another, for which all that follow make room, in every language', async () => {
    const before = inOrder();
    expect(begin('chapter', 'A new one', '--after', 'opening')).toBe('essay/02-a-new-one.mdx');
    expect(begin('chapter', 'Newer', '--after', '01-opening.mdx')).toBe('essay/02-newer.mdx');
    const [opening, ...rest] = before;
    const after = [opening!, 'newer', 'a-new-one', ...rest];
    expect(inOrder()).toEqual(after);
    expect(filesIn(join(content, 'essay'), '.mdx').map(slugOf)).toEqual(after);
    expect(await check(content, 'seeds')).toEqual([]);
  });

  it('a translated chapter goes where its source goes, with what it was made from', async () => {
    const own = join(content, 'languages/es/essay/01-opening.mdx');
    const file = join(content, 'essay/01-opening.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('order: 1', 'order: 21'));
    const first = join(content, 'essay/20-first.mdx');
    writeFileSync(first, '---\ntitle: First\norder: 20\nclaims: []\nsummary: A.\n---\n\nA.\n');
    const text = readFileSync(own, 'utf8');
    begin('chapter', 'Second', '--after', 'first');
    expect(readFileSync(join(content, 'languages/es/essay/22-opening.mdx'), 'utf8')).toBe(text);
    expect(existsSync(join(content, 'languages/es/from/essay/22-opening.mdx'))).toBe(true);
    // Where there is room, all stays.
    expect(scaffold(['chapter', 'Third', '--after', 'opening'], content).moves).toEqual([]);
    renameSync(first, join(content, 'essay/18-first.mdx'));
    writeFileSync(
      join(content, 'essay/18-first.mdx'),
      '---\ntitle: First\norder: 18\nclaims: []\nsummary: A.\n---\n\nA.\n',
    );
    expect(scaffold(['chapter', 'Third', '--after', 'first'], content).moves).toEqual([]);
    expect(await check(content, 'seeds')).toEqual([]);
  });

  it('a lesson, with aims, what is looked for, a quiz and a chart', async () => {
    expect(begin('lesson', 'Another')).toBe('lessons/04-another.mdx');
    const text = readFileSync(join(content, 'lessons/04-another.mdx'), 'utf8');
    for (const part of [
      'aims:',
      'rubric:',
      'quiz:',
      '<Embed chart="',
      ' waits="',
      '<Expect>',
      ...NOTES.map((on) => `<Notes on="${on}">`),
    ])
      expect(text).toContain(part);
    expect(await check(content, 'seeds')).toEqual([]);
    // What it begins with is no example of what the doctor warns of.
    const told = (await hints(content, 'seeds', false)).filter(({ file }) =>
      file.endsWith('-another.mdx'),
    );
    expect(new Set(told.map(({ rule }) => rule))).toEqual(new Set(['placeholder']));
  });
});

describe('what nobody has written over', () => {
  const build = (site?: string) => {
    const { 'astro:config:setup': setup } = checkedContent(content, 'seeds').hooks;
    type Given = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];
    return Promise.resolve(setup!({ command: 'build', config: { site } } as Given));
  };

  it('is a hint, also where something else is a fault, and a fault where the site is published', async () => {
    const lesson = join(content, 'lessons/04-another.mdx');
    const left = async () => {
      const told = await hints(content, 'seeds', false);
      return told.filter(({ file, rule }) => file === lesson && rule === 'placeholder');
    };
    const text = readFileSync(lesson, 'utf8');
    const [summary, aim] = await left();
    expect([summary!.line, aim!.line]).toEqual([5, 7]);
    expect(summary!.message).toContain('One sentence that says what happens in the lesson.');
    expect(await left()).toHaveLength(20);
    await build();
    await expect(build('https://example.org')).rejects.toThrow('04-another.mdx:5:10 “One sentence');
    writeFileSync(lesson, text.replace('One sentence that says', 'Here'));
    expect(await left()).toHaveLength(19);
  });
});

it('--after holds where npm takes it for its own, however it is typed', () => {
  const after = ['chapter', 'A title', '--after', 'gap'];
  expect(withTaken(after, undefined)).toEqual(after);
  expect(withTaken(['chapter', 'A title', 'gap'], 'true')).toEqual(after);
  expect(withTaken(['chapter', 'A title'], 'gap')).toEqual(after);
});

it('a chart of a table is the kind that its columns propose', () => {
  const made = scaffold(['chart', 'Core', 'again', 'core-skills'], content);
  expect(made.file).toBe(join(content, 'charts/core-again.yaml'));
  expect(made.text).toMatch(
    /^kind: bars\ntable: core-skills\ncolumns:\n  name: skill\n  value: employers_pct\n/,
  );
  expect(made.told).toContain('employers_pct: number');
  expect(made.told).toContain(
    'begins as bars; these would do, too:\n  kind: dots, with columns: { name: skill, value: employers_pct }\n',
  );
  expect(scaffold(['chart', 'Kinds', 'arrangements'], content).text).toMatch(/^kind: lines\n/);
});

it.each([
  [
    'two years of the same are a slope',
    'name,jobs_2025,jobs_2010\nA,2,1\n',
    'slope',
    { name: 'name', from: 'jobs_2010', to: 'jobs_2025' },
  ],
  [
    'figures of several kinds are a table',
    'name,jobs_2025,pay_2025\nA,2,1\n',
    'table',
    { name: 'name', values: ['jobs_2025', 'pay_2025'] },
  ],
  [
    'a range is dots',
    'name,v,low,high\nA,2,1,3\n',
    'dots',
    { name: 'name', value: 'v', low: 'low', high: 'high' },
  ],
])('%s', (_, csv, kind, columns) => {
  const [first] = proposals(readCells('', csv)) as Proposal[];
  expect(first).toMatchObject({ kind, columns });
});

it('a year in which something began is drawn only where there is no other number', () => {
  const [first] = proposals(
    readCells('', 'name,founded,people\nA,1890,3\nB,1901,4\n'),
  ) as Proposal[];
  expect(first!.columns.values).toEqual(['people', 'founded']);
});

it('every kind that would do with a table passes every check as it is told, and all kinds are told of some', async () => {
  const told = ['core-skills', 'arrangements', 'careers', 'services'].flatMap((table) =>
    (proposals(anyTable(table)!) as Proposal[]).map((proposed) => {
      const file = join(content, begin('chart', `${table} as ${proposed.kind}`, table));
      const begun = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      delete begun.order;
      writeFileSync(file, stringify({ ...begun, ...proposed }));
      return { file, kind: proposed.kind };
    }),
  );
  expect(await check(content, 'seeds')).toEqual([]);
  const kinds = new Set([...told.map(({ kind }) => kind), 'slope']);
  expect([...kinds].toSorted()).toEqual([...kindNames].toSorted());
  for (const { file } of told) rmSync(file);
});

it('a square stands for a number that is soon counted, and for no part of what is whole', () => {
  const each = (...values: number[]) => {
    const csv = values.map((value, n) => `${String(n)}a,${value}\n`).join('');
    return (proposals(readCells('', `name,v\n${csv}`)) as Proposal[]).find(
      ({ kind }) => kind === 'squares',
    )!.each;
  };
  expect(each(12, 13)).toBe(1);
  expect(each(48_210, 120_900, 9_800)).toBe(1_000);
  expect(each(300, 301)).toBe(5);
  expect(each(1.5, 2.5)).toBe(0.02);
});

it('a kind that would be faulted is not told: squares and areas of what is below nought, a slope of what is no moment', () => {
  const kinds = (csv: string) =>
    (proposals(readCells('', csv)) as Proposal[]).map(({ kind }) => kind);
  expect(kinds('name,v\nA,-1\nB,2\n')).toEqual(['bars', 'dots', 'table']);
  expect(kinds('year,v\n2001,-1\n2002,2\n')).toEqual(['lines']);
  expect(kinds('name,jobs_2010,jobs_2025\nA,1,2\nB,2,3\n')).toEqual([
    ...['slope', 'bars', 'dots', 'table', 'squares'],
  ]);
});

const elsewhere = join(content, '..', `${basename(content)}.csv`);
afterAll(() => {
  rmSync(elsewhere, { force: true });
});

describe('a table that is elsewhere', () => {
  const own = join(content, 'data', `${basename(content).toLowerCase()}.csv`);
  const left = async () =>
    (await hints(content, 'seeds', false)).filter(
      ({ file, rule }) => rule === 'placeholder' && /charts|data/.test(file),
    );

  it('is told with each of its faults, and nothing is written', () => {
    writeFileSync(elsewhere, 'name,value\nA,1\nB\n');
    expect(() => scaffold(['chart', 'Two rows', elsewhere], content)).toThrow(
      `${elsewhere}:3:2 found 1 cell; allowed: 2`,
    );
    writeFileSync(elsewhere, 'name,value\nA,1\nA,2\n');
    expect(() => scaffold(['chart', 'Two rows', elsewhere], content)).toThrow(
      'names each row once',
    );
    expect(existsSync(own)).toBe(false);
  });

  it('goes to where tables are read, with a head to write over, and passes every check', async () => {
    writeFileSync(elsewhere, 'town,low,high,value\nA,1,3,2\nB,,,\n');
    expect(begin('chart', 'Two', 'rows', elsewhere)).toBe('charts/two-rows.yaml');
    expect(readFileSync(own, 'utf8')).toBe(readFileSync(elsewhere, 'utf8'));
    expect(await check(content, 'seeds')).toEqual([]);
    expect((await left()).map(({ file }) => file.replace(/^.*\//, ''))).toEqual([
      ...Array<string>(3).fill('two-rows.yaml'),
      ...Array<string>(3).fill(basename(own).replace('csv', 'yaml')),
    ]);
  });

  it('in another encoding is refused with the way out that a table of ours has, and no letter is lost', () => {
    rmSync(own);
    rmSync(own.replace('csv', 'yaml'));
    writeFileSync(elsewhere, Buffer.from('name,value\nCafé,1\n', 'latin1'));
    const refused = `${elsewhere}:2:4 this file is not UTF-8: “é” is written here as in Windows-1252; save it as UTF-8`;
    expect(() => scaffold(['chart', 'Letters', elsewhere], content)).toThrow(refused);
    expect(existsSync(own)).toBe(false);
    // So is one that stands among ours, by its file and by its name.
    writeFileSync(own, readFileSync(elsewhere));
    const [name] = basename(own).split('.');
    for (const given of [own, name!])
      expect(() => scaffold(['chart', 'Letters', given], content)).toThrow(
        'this file is not UTF-8',
      );
    rmSync(own);
  });

  it('is copied with commas and units taken out of its numbers, and with every other cell as it was', () => {
    const csv =
      'Paper,Copies,Change,Price,Staff\r\n"Post, The","48,210",-41.2%,"$1,200",12\r\n"the ""Star""",950,−3 %,$9,n/a\r\n';
    writeFileSync(elsewhere, csv);
    const { beside, told, text } = scaffold(['chart', 'Papers', elsewhere], content);
    expect(beside!.map((one) => one.text)).toEqual([
      'Paper,Copies,Change,Price,Staff\r\n"Post, The",48210,-41.2,1200,12\r\n"the ""Star""",950,−3,9,\r\n',
      expect.stringContaining('units:\n  Change: percent\n  Price: dollars\n'),
    ]);
    expect(told).toContain('Copies: 1 of 2 cells has a comma\n');
    expect(told).toContain('Change: 2 of 2 cells have a % sign; units says percent\n');
    expect(told).not.toContain('text, since');
    expect(text).toContain('unit-Change: "{n}\u202f%"');
    expect(readFileSync(elsewhere, 'utf8')).toBe(csv);
  });

  it('is copied as it is where a number is in doubt, and the cell in doubt is told', () => {
    const csv = 'Paper,Founded,Copies,Share\nPost,1890,"1,5",3%\nStar,1901,"48,210",4\n';
    writeFileSync(elsewhere, csv);
    const { beside, told } = scaffold(['chart', 'Papers', elsewhere], content);
    expect(beside![0]!.text).toBe(csv);
    expect(told).toContain(
      'Copies: text, since 2 of 2 cells have a comma before its fraction, such as “1,5” in line 2; ',
    );
    expect(told).toContain(
      'Share: text, since 1 of 2 cells has a % sign, such as “3%” in line 2; ',
    );
    writeFileSync(elsewhere, 'Paper,Copies\nPost,€5\nStar,€6\n');
    expect(() => scaffold(['chart', 'Papers', elsewhere], content)).toThrow(
      'no column holds numbers; a chart needs one\n  Copies: text, since 2 of 2 cells have a sign of a currency, such as “€5” in line 2; take the signs out',
    );
  });

  it('is never written over by another', () => {
    writeFileSync(own, 'name,value\nB,2\n');
    writeFileSync(elsewhere, 'name,value\nA,1\n');
    expect(() => scaffold(['chart', 'Others', elsewhere], content)).toThrow('another table');
  });
});

describe('what cannot be begun says what to type, and writes nothing', () => {
  it.each([
    [['chaptr', 'X'], 'did you mean "chapter"?'],
    [['chapter', '…'], 'needs a title'],
    [['chapter', 'Gap'], 'is there already'],
    [['chapter', 'X', '--after', 'gpa'], 'did you mean "gap"?'],
    [['chapter', 'X', '--befor', 'gap'], 'npm run new chapter'],
    [['scene', 'gpa', 'services'], 'did you mean "gap"?'],
    [['scene', 'gap', 'servces'], /did you mean "services"\?\nType:\n/],
    [['scene', 'gap'], /^A scene needs a chart, after its chapter\. Type:/],
    [['scene'], /^A scene needs a chapter and a chart\. Type:/],
    [['chart', 'X', 'core-skils'], 'did you mean "core-skills"?'],
    [['chart', 'Gap', 'core-skills'], 'is called "gap" already'],
    [[], /^Type one of:\n {2}npm run new chapter[^]*new lesson "A title"/],
  ])('%j', (args, says) => {
    expect(() => scaffold(args, content)).toThrow(says);
  });
});
