import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartNames } from '../../../src/charts/registry.ts';
import { check } from '../../../src/content/check/check.ts';
import type { Fault } from '../../../src/content/ground/fault.ts';
import { placeOf, spoiltStory, type Slip } from './spoilt-story.ts';

const BROKEN = 'tests/broken';

/**
 * Every fault of the broken folder, in the order it is told: its line and column, and what its message
 * says of what was found, what is allowed, and what may have been meant.
 */
const FAULTS: Record<string, [place: string, ...says: string[]][]> = {
  ...withoutWords('', 'crowd.yaml'),
  'charts/crowd.yaml': [['2:11', 'this is not YAML', 'a quote is open', "subtitle: 'Dots'"]],
  ...withoutWords('crowd.yaml', 'list.yaml'),
  'charts/list.yaml': [
    ['2:1', 'unknown key "subtitel"', 'allowed: title,', 'mean "subtitle"?'],
    ['5:21', 'source "frey2071"', 'allowed: bls-oews, frey2017', 'mean "frey2017"?'],
    ['8:9', 'text.axis: found 2013', 'allowed: text', "into quotes: axis: '2013'"],
    [
      '9:15',
      'text.name-bands: names some things by their codes, and others not',
      '41-2011=Cashiers;',
    ],
    ['10:16', 'text.name-retail: names some things', 'or twice'],
    ['11:17', 'text.name-support: names some things'],
  ],
  'charts/List.yml': [['1:1', 'no chart is read', 'rename it to list.yaml']],
  ...withoutWords('list.yaml', '~'),
  ...missing('data-pages.yaml'),
  ...missing('equations.yaml'),
  'essay/01-tags.mdx': [
    ['8:23', 'tag <Machin>', 'allowed: Scene, Step,', 'mean "Machine"?'],
    ['8:53', 'tag <Blink>', 'allowed: Scene, Step,'],
    ['10:1', 'import', 'delete the line'],
    ['12:1', '<Step> stands outside a <Scene>', 'directly inside one'],
    ['16:31', 'prop "wide" of <Scene>', 'allowed: id, chart'],
    ['18:1', 'words stand directly inside <Scene>', 'into a <Step>'],
    ['21:11', 'braces outside a tag', 'write <Num id="…" />'],
    ['21:33', 'id: write text in quotes'],
    ['21:52', '<Num> lacks id', 'such as highRiskShare'],
    ['23:41', 'min: found "0"', 'a number in braces, such as {0}'],
    ['23:87', 'step "tags.2"', 'allowed: tags.1', 'mean "tags.1"?'],
    ['28:1', 'scene "empty" has no <Step>', 'write at least one'],
  ],
  'essay/02-states.mdx': [
    ['8:27', 'chart "lists"', 'allowed: ahead,', 'mean "list"?'],
    ['18:7', 'prop "veiw" of <Step>', 'allowed: alt, short, view,', 'mean "view"?'],
    ['22:7', 'view: found "bnads"', 'allowed: ask, answer,', 'mean "bands"?'],
    ['26:7', 'recomputed: found "yes"', 'allowed: {true}, {false}'],
    ['34:7', 'signals: found "7"', 'allowed: {0} to {6}'],
  ],
  'essay/03-names.mdx': [
    ['8:19', 'number "highRiskShar"', 'and more', 'mean "highRiskShare"?'],
    ['8:54', 'source "frey2071"', 'allowed: bls-oews, frey2017', '"frey2017"?'],
    ['9:7', 'term "exposur"', 'allowed: exposure', 'allowed: exposure'],
    ['11:17', 'verdict "suported"', 'allowed: supported,', 'mean "supported"?'],
    ['13:8', 'claim "H5"', 'allowed: H1, H2,', 'mean "H1"?'],
  ],
  'essay/04-words-and-links.mdx': [
    ['10:19', 'alt: is empty', 'say it in words'],
    ['14:1', '<Step> lacks alt', 'What the picture shows'],
    ['20:1', 'the picture has no words', '![words](file)'],
    ['22:35', '"#words.3"', 'allowed: words.1,', 'mean "words.1"?'],
    ['22:58', '"/dta/"', 'allowed: /data/, ', 'mean "/data/"?'],
    ['23:17', 'the link has no words'],
    ['25:1', '"#nmaes"', 'allowed: names,', 'mean "names"?'],
    ['27:1', '"木" (U+6728)', 'use another sign'],
  ],
  'essay/05-frontmatter.mdx': [
    ['2:8', 'order: found "five"', 'allowed: a number'],
    ['3:1', 'key "titel"', 'allowed: title, order,', 'mean "title"?'],
    ['4:10', 'claims 1: found 1.4', 'allowed: text', 'into quotes'],
    ['4:15', 'claim "1.99"', 'allowed: 1.1, 1.2,', 'and more'],
    ['5:10', 'summary is empty', 'write something'],
  ],
  'essay/06-frontmatter-not-yaml.mdx': [
    ['2:8', 'this is not YAML', "colon into quotes: title: 'The list: once more'"],
  ],
  'essay/07-no-frontmatter.mdx': [
    ['1:1', 'begins with frontmatter', 'title, order, claims, summary'],
  ],
  'essay/08-open-tag.mdx': [['8:25', '<People> is not closed', 'write </People>']],
  'essay/09-scene-twice.mdx': [
    ['8:1', 'called "states" already, in', '02-states.mdx:16', 'another id'],
  ],
  'essay/10-claims.mdx': [
    ['4:17', '"1.6" is named but not argued', 'add <Claim id="1.6" …>'],
    ['10:1', 'claim "1.7" does not say what would change its verdict', 'add <Settle>'],
    ['10:1', '"1.7" is missing from claims in the frontmatter'],
    ['12:1', 'claim "1.8" has no verdict', 'add verdict="…"'],
    ['14:1', '"RQ" is no claim about the world', 'take out its verdict'],
  ],
  'essay/11-share.mdx': [
    ['5:10', 'summary is too long', 'at most 240'],
    ['6:8', 'share: unknown step "shared.3"', 'mean "shared.1"?'],
    ['7:9', 'swatch: unknown step "shared.2"', 'mean "shared.1"?'],
  ],
  'essay/12-windows.mdx': [['2:11', 'not UTF-8: “é”', 'as in Windows-1252', 'VS Code', 'Notepad']],
  'essay/13-States.mdx': [
    ['1:1', 'small letters', 'rename this to 13-states.mdx'],
    ['1:1', '#States is that of', '02-states.mdx already'],
    ['2:8', '2026-11-25 is a date', "quotes: title: '2026-11-25'"],
    ['3:8', 'order 2 is that of', '02-states.mdx already', '5 is free'],
    ['5:10', 'ends before " #"', "quotes: summary: 'Why the #1 job is dull"],
    ['8:9', '“<5” begins no tag', 'write &lt;5', 'under 5'],
    ['8:27', 'straight quotes', 'write id="highRiskShare"'],
  ],
  'essay/14-signs.mdx': [
    ['2:8', '“Donaudampfsc…” has 43 letters', 'room for 30'],
    ['2:17', '"🎉" (U+1F389)', 'say it in words'],
    ['5:57', '“Ã©” (U+00C3) is “é”', 'write “é”'],
    ['10:1', '<Step> is not closed', 'before </Scene> in line 13'],
  ],
  'essay/15-UPPER.MDX': [['1:1', 'on no page', 'rename it to 15-upper.mdx']],
  'essay/16-addresses.mdx': [['10:9', '"/claimz/"', 'mean "/claims/"?']],
  'essay/drafts': [['1:1', 'a folder is not read here', 'put each chapter beside the others']],
  'essay/notes.md': [['1:1', 'on no page', 'rename it to 18-notes.mdx', 'or move it']],
  ...missing('job-charts.yaml', 'job-pages.yaml'),
  'job-words.yaml': [
    ['2:1', 'code "29-1411"', 'allowed: ', 'did you mean "29-1'],
    ['3:1', '"15-1252" needs a list', '[nurse, staff nurse]'],
    ['5:5', 'code "25-9054"', 'allowed: ', 'did you mean "25-'],
    ['8:5', 'an entry of "outside" has words: [student, pupil], say: '],
    ['9:5', '"staff nurse" stands both under outside and under an occupation'],
  ],
  'lessons/01-lesson.mdx': [
    ['4:10', 'the parts take 100 minutes together, the lesson 45'],
    ['6:14', 'unknown term "exposition"', 'allowed: exposure'],
    ['8:5', 'unknown number "{highRiskShar}"', 'mean "highRiskShare"?'],
    ['10:12', 'right: found 4', 'allowed: 1 to 3'],
    ['13:5', 'two answers are the same'],
    ['18:21', 'minutes: found "100"', 'allowed: {1} to {90}'],
    ['20:1', 'only the chart workbench shows outcomes'],
    ['20:49', 'speed: found "9"', 'allowed: {0} to {3}'],
    ['20:59', 'title: is empty'],
    ['22:1', 'step "states.1" shows the chart list, not gap'],
    ['24:1', 'step "states.1" shows the chart list, not gap'],
    ['24:1', 'before: nobody sees it', 'waits="…"'],
    ['26:11', 'kind "ponder"', 'allowed: predict, test, reflect'],
    ['28:1', '<Notes> stands inside a <Part>', 'put them outside'],
    ['28:8', 'subject "help"', 'allowed: lesson, background,'],
    ['30:1', 'tag <Guess>', 'allowed: Cite,'],
    ['36:1', 'a second <Notes on="support">'],
    ['38:1', 'tag <Step>'],
    ['40:1', '"#states.1"', 'mean "/#states.1"?'],
  ],
  'lessons/02-no-frontmatter.mdx': [
    ['1:1', 'begins with frontmatter', 'title, ages, minutes, summary'],
  ],
  ...missing('mistakes.yaml', 'model.yaml'),
  numbers: [['1:1', 'charts draw recomputedHigh, ', 'add a row for each']],
  'numbers/above.yaml': [['4:10', 'column "segmnt" of services', 'mean "segment"?']],
  'numbers/head.yaml': [['1:5', 'unknown table "5"', 'allowed: totals, groups,']],
  'numbers/Jobs.yml': [['1:1', 'no file of numbers', 'rename it to jobs.yaml']],
  'numbers/made.yaml': [
    ['5:29', 'table "what-hapened"', 'allowed: totals, groups,', 'mean "what-happened"?'],
    ['6:18', 'column "jobs_2015" of what-happened', 'mean "jobs_2010"?'],
    ['7:17', 'column "title" of what-happened holds words', 'allowed: probability, jobs_2010,'],
    ['8:41', 'soc: no row has "41-9042"', 'and more', 'did you mean "41-90'],
    ['9:38', 'column "rsik"', 'mean "risk"?'],
    ['10:52', 'probability: found "over 0.7"', 'allowed: a number, ', 'above, below'],
    ['11:45', 'jobs_2025: "jobs_2011" is neither', 'mean "jobs_2010"?'],
    ['12:58', 'no row of what-happened fits risk and probability', 'ask for less'],
    ['13:17', '283 rows of what-happened fit', 'say which by soc2010'],
    ['14:18', 'the cell of wage_2025 in row "27-2011"', 'is blank', 'the source prints nothing'],
    ['15:17', 'wage_2025 is in dollars', 'added up', 'allowed: jobs_2010, jobs_2025'],
    ['16:31', 'the one is a count and the other in dollars', 'two of a kind'],
    ['17:19', 'no column and no number "jobs_2011"', 'mean "jobs_2010"?'],
    ['17:34', 'no column and no number "rowsHer"', 'mean "rowsHere"?'],
    ['18:35', 'this comes to 0', 'divided by'],
    ['21:20', '"round" is made of this very number'],
    ['22:49', 'this is in per cent, not for "year"', 'allowed: percent, percent1, change, change1'],
    ['23:26', 'services cannot be read beside occupations', 'no column series'],
    ['24:39', 'preset "erly"', 'allowed: none, slow,', 'mean "early"?'],
    ['25:30', 'lever "sped"', 'mean "speed"?'],
    ['26:37', 'speed: found 9', 'allowed: 0 to 3'],
    ['27:36', 'speed: unknown "blss"', 'allowed: lowest, highest, none,', 'mean "bls"?'],
    ['28:20', '"newWorkJobs" has no one number', 'such as year: 2050'],
  ],
  'numbers/none.yaml': [['2:1', 'numbers is empty']],
  'numbers/shape.yaml': [
    ['2:11', 'source "frey2071"', 'mean "frey2017"?'],
    ['5:11', 'key "cel"', 'allowed: cell, sum,', 'mean "cell"?'],
    ['6:3', 'nothing says what this is', 'one of cell, sum, count,'],
    ['7:23', 'this is cell and sum at once', 'keep one'],
    ['8:26', 'key "wher"', 'allowed: cell, in, where,', 'mean "where"?'],
    ['9:14', 'as is missing', 'allowed: integer,'],
    ['10:56', 'as: found "milions"', 'mean "millions"?'],
    ['11:12', 'of is missing'],
    ['12:10', 'numbers.plain: found 5', 'allowed: keys with values'],
    ['13:3', '"no name" is no name for a number', 'such as jobsNow'],
    ['14:3', '"jobs_2010" is what a column of a table is called'],
    ['15:3', '"highRiskShare" is there already, in seeds/data/published.csv:2'],
    ['17:3', '"Rows" is there already, in ', 'shape.yaml:16'],
  ],
  'numbers/unsourced.yaml': [['3:3', 'no source is named', 'add sources']],
  ...missing('pages/about.mdx', 'pages/accessibility.mdx', 'pages/model.mdx'),
  ...missing('pages/write.mdx'),
  'references.yaml': [
    ['8:3', 'custom of "frey2017" is missing'],
    [
      '9:9',
      'type of "frey2017": found "article"',
      'allowed: article-journal, book, dataset, report',
    ],
    ['12:11', 'found "Carl Benedikt Frey"', 'allowed: a list, such as [one, two]'],
    ['13:26', 'found "in print"', 'allowed: a list'],
    ['14:8', 'URL of "frey2017": found "example.org"', 'allowed: a whole address: https://…'],
    ['15:8', 'DOI of "frey2017": found "https://doi.org/10.1016/x"', 'allowed: 10. and so on'],
    ['17:2', 'entry 3 is empty'],
  ],
  ...missing('site.yaml', 'validation.yaml'),
};

function missing(...files: string[]): Record<string, [string, string][]> {
  return Object.fromEntries(files.map((file) => [file, [['1:1', 'the file is missing']]]));
}

/** The charts that have no words there, of those whose files come after one and before another. */
function withoutWords(after: string, before: string): Record<string, [string, string][]> {
  const files = chartNames.map((name) => `${name}.yaml`).sort();
  const between = files.filter((file) => file > after && file < before);
  return missing(...between.map((file) => `charts/${file}`));
}

const from = (folder: string, file: string) => file.slice(folder.length + 1).replaceAll('\\', '/');
const placeIn = (folder: string, { file, line, column }: Fault) =>
  `${from(folder, file)}:${line}:${column}`;

describe('a folder of broken chapters', () => {
  let faults: Fault[];
  beforeAll(async () => {
    faults = await check(BROKEN, 'seeds');
  });

  it('has all its faults told at once, by file, line and column, and no others', () => {
    const expected = Object.entries(FAULTS).flatMap(([file, all]) =>
      all.map(([place]) => `${file}:${place}`),
    );
    expect(faults.map((fault) => placeIn(BROKEN, fault))).toEqual(expected);
  });

  it.each(Object.entries(FAULTS))('is told what to do in %s', (file, expected) => {
    const found = faults.filter((fault) => from(BROKEN, fault.file) === file);
    for (const [index, [place, ...says]] of expected.entries())
      for (const part of says) expect(found[index]?.message, place).toContain(part);
  });

  it('has no spelling suggested where none is near', () => {
    const strange = faults.filter(({ message }) => /<Blink>|"wide"/.test(message));
    expect(strange).toHaveLength(2);
    for (const { message } of strange) expect(message).not.toContain('did you mean');
  });
});

/** A slip in a file of the story, the text at which its one fault is told, and what is told. */
const SLIPS: [name: string, slip: Slip, at: string, says: string[], toldIn?: string][] = [
  [
    'a word of the model that is none of a few',
    { file: 'content/model.yaml', from: 'format: share', to: 'format: shrae' },
    'shrae',
    ['found "shrae"', 'allowed: share, people,', 'did you mean "share"?'],
  ],
  [
    'a source of the model that is not in the bibliography',
    { file: 'content/model.yaml', from: 'sources: [', to: 'sources: [frey2071, ' },
    'frey2071',
    ['unknown source "frey2071"', 'did you mean "frey2017"?'],
  ],
  [
    'a key the page does not have',
    { file: 'content/site.yaml', from: '\nnav:\n', to: '\nnav:\n  contens: Contents\n' },
    'contens',
    ['unknown key "contens"', 'allowed: contents', 'did you mean "contents"?'],
  ],
  [
    'a claim that no chapter carries',
    {
      file: 'seeds/brief.md',
      from: '\n| H2 |',
      to: '\n| X1 | opening | Nobody has argued this |\n| H2 |',
    },
    'claimsToCome',
    ['claim "X1" is carried by no chapter', 'list it under claimsToCome'],
    'content/site.yaml',
  ],
  [
    'a claim still to come that has come',
    { file: 'content/site.yaml', from: 'claimsToCome: [', to: 'claimsToCome: [H1, ' },
    'H1, ',
    ['claimsToCome: "H1" is carried by a chapter now', 'take it off'],
  ],
  [
    'a claim still to come that the brief does not have',
    { file: 'content/site.yaml', from: 'claimsToCome: [', to: 'claimsToCome: [H44, ' },
    'H44, ',
    ['claimsToCome: unknown claim "H44"', 'allowed: H', 'did you mean "H4"?'],
  ],
  [
    'a number that no longer goes where its sentence says',
    {
      file: 'content/essay/01-opening.mdx',
      from: '<Num id="allChange" as="rise" />',
      to: '<Num id="allChange" as="fall" />',
    },
    '<Num id="allChange"',
    ['"allChange" is said to fall', 'turn the sentence round'],
  ],
  [
    'a number of the model that is not one',
    {
      file: 'content/essay/08-gap.mdx',
      from: '<Live of="gap" /> times. A',
      to: '<Live of="gaps" /> times. A',
    },
    'of="gaps"',
    ['unknown live "gaps"', 'allowed: atWork, ', 'did you mean "gap"?'],
  ],
  [
    'a number of the model without the year it has to have',
    {
      file: 'content/essay/08-gap.mdx',
      from: '<Live of="gap" /> times. A',
      to: '<Live of="searching" /> times. A',
    },
    '<Live of="searching"',
    ['<Live> lacks year', 'such as year={2050}'],
  ],
  [
    'a number of the model in a year it does not come to',
    {
      file: 'content/essay/08-gap.mdx',
      from: '<Live of="gap" /> times. A',
      to: '<Live of="gap" year={2055} /> times. A',
    },
    'year={2055}',
    ['year: found "2055"', 'allowed: {2025} to {2050}'],
  ],
  [
    'a number of an occupation that the model does not have',
    {
      file: 'content/essay/02-services.mdx',
      from: 'occupation="41-2031"',
      to: 'occupation="41-20311"',
    },
    '<Live of="work" occupation="41-20311"',
    ['occupation: the model has no "41-20311"', 'allowed: 41-2011, 41-2031, '],
  ],
  [
    'words for one way alone',
    {
      file: 'content/essay/08-gap.mdx',
      from: '<Live of="gap" /> times. A',
      to: '<Live of="pay" rises="rises by {n}" /> times. A',
    },
    '<Live of="pay"',
    ['<Live> lacks falls', 'write the words for both'],
  ],
  [
    'a number of the model where no picture asks it',
    {
      file: 'content/essay/03-the-list.mdx',
      from: '<Num id="highRiskShare" />',
      to: '<Live of="gap" />',
    },
    '<Live of="gap"',
    ['<Live> asks the model, and the chart "list" does not', 'workbench'],
  ],
  [
    'a number of the model outside a step',
    {
      file: 'content/essay/08-gap.mdx',
      from: 'safety from machines.',
      to: 'safety from machines: <Live of="gap" />.',
    },
    '<Live of="gap" />.',
    ['<Live> stands outside a <Step>', 'write <Num id="…" />'],
  ],
  [
    'words that set nothing',
    { file: 'content/essay/08-gap.mdx', from: '<Set speed={1.95}>', to: '<Set>' },
    '<Set>',
    ['<Set> sets nothing', 'such as speed={1.95}'],
  ],
  [
    'a claim without its words',
    { file: 'seeds/brief.md', from: '\n| H2 |', to: '\n| X1 | opening |\n| H2 |' },
    '| X1',
    ['a row of three cells: | id | chapter | claim |'],
  ],
  [
    'a blank cell',
    { file: 'seeds/data/totals.csv', from: '2003,127567910', to: '2003,' },
    '\n2004',
    ['column 2 (jobs): found nothing', 'every row needs a value'],
  ],
  [
    'a cell that is no number',
    { file: 'seeds/data/totals.csv', from: '127567910', to: '127 million' },
    '127 million',
    ['column 2 (jobs): found "127 million"', 'allowed: a number'],
  ],
  [
    'a number out of range',
    { file: 'seeds/data/totals.csv', from: '2003,', to: '203,' },
    '203,',
    ['column 1 (year): found 203', 'allowed: 2003 to 2025'],
  ],
  [
    'a word of a few that is spelt wrong, behind a quoted comma',
    { file: 'seeds/data/frey-osborne.csv', from: '0.003,low,', to: '0.003,lwo,' },
    'lwo,',
    ['column 5 (risk): found "lwo"', 'allowed: high, medium, low', 'did you mean "low"?'],
  ],
  [
    'a comma that makes a cell too many',
    { file: 'seeds/data/totals.csv', from: '127567910', to: '127567910,' },
    '\n2004',
    ['found 3 cells', 'allowed: 2', 'put a text with a comma into quotes'],
  ],
  [
    'a cell too few',
    { file: 'seeds/data/totals.csv', from: '2003,127567910', to: '127567910' },
    '\n2004',
    ['found 1 cell', 'allowed: 2'],
  ],
  [
    'a column whose name is spelt wrong',
    { file: 'seeds/data/totals.csv', from: 'year,jobs', to: 'year,jbos' },
    'jbos',
    ['column 2: found "jbos"', 'allowed: year, jobs', 'did you mean "jobs"?'],
  ],
  [
    'a quote that is never closed',
    { file: 'seeds/data/frey-osborne.csv', from: 'installers, and repairers"', to: 'installers' },
    '2,49-1011',
    ['a quote is open', 'write "…" round a cell'],
  ],
];

const PROSE: typeof SLIPS = [
  [
    'a number of the data written by hand',
    {
      file: 'content/essay/03-the-list.mdx',
      from: 'The <Num id="highRiskShare" /> holds.',
      to: 'The 47 holds.',
    },
    '47 holds',
    ['the number "47" is written by hand', '<Num id="…" />'],
  ],
  [
    'a per cent in words',
    { file: 'content/essay/03-the-list.mdx', from: 'holds.', to: 'holds at fifty per cent.' },
    'fifty per',
    ['"fifty per cent" is written by hand'],
  ],
];

const PICTURED: (typeof SLIPS)[number] = [
  'a number in the text of a picture that the picture does not show',
  { file: 'content/essay/03-the-list.mdx', from: 'alt="47 of', to: 'alt="46 of' },
  '<Step short view="answer"',
  ['neither the picture nor its table shows 46'],
];

/** Slips in groups, in which no two are in one file or told in one: a check reads the whole story. */
function batched(slips: typeof SLIPS): (typeof SLIPS)[] {
  const batches: { files: string[]; slips: typeof SLIPS }[] = [];
  for (const entry of slips) {
    const [, { file }, , , toldIn = file] = entry;
    let batch = batches.find(({ files }) => !files.includes(file) && !files.includes(toldIn));
    if (!batch) batches.push((batch = { files: [], slips: [] }));
    batch.files.push(file, toldIn);
    batch.slips.push(entry);
  }
  return batches.map((batch) => batch.slips);
}

describe('the story', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  async function faultsWith(slips: Slip[]): Promise<{ folder: string; faults: Fault[] }> {
    const folder = spoiltStory(...slips);
    folders.push(folder);
    return { folder, faults: await check(join(folder, 'content'), join(folder, 'seeds')) };
  }

  it('is sound as it is', async () => {
    expect(await check('content', 'seeds')).toEqual([]);
  });

  // Whether a picture shows a number is asked only where all else is sound.
  describe.each([...batched([...SLIPS, ...PROSE]), [PICTURED]])('with its slips', (...slips) => {
    let folder: string;
    let faults: Fault[];
    beforeAll(async () => {
      ({ folder, faults } = await faultsWith(slips.map(([, slip]) => slip)));
    });

    it.each(slips)('has one fault for %s', (_, slip, at, says, toldIn = slip.file) => {
      const there = faults.filter(({ file }) => from(folder, file) === toldIn);
      const { line, column } = placeOf(join(folder, toldIn), at);
      expect(there.map((fault) => placeIn(folder, fault))).toEqual([`${toldIn}:${line}:${column}`]);
      for (const part of says) expect(there[0]!.message).toContain(part);
    });

    it('has no others', () => {
      expect(faults).toHaveLength(slips.length);
    });
  });

  it('has the fault of a file that cannot be read, and not one for each name in it', async () => {
    const { faults } = await faultsWith([
      { file: 'content/references.yaml', from: '- id: ', to: '- id: "' },
      { file: 'content/glossary.yaml', from: '- id: ', to: '- id: "' },
      { file: 'content/site.yaml', from: 'page:', to: 'page: "' },
      { file: 'content/essay/01-opening.mdx', from: 'title: ', to: 'title: "' },
    ]);
    expect(faults.map(({ message }) => message.split(':')[0])).toEqual(
      Array(4).fill('this is not YAML'),
    );
  });
});
