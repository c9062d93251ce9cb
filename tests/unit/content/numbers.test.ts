import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
import { exampleNumbers, readNumbers } from '../../../src/content/data/numbers.ts';
import { forecast } from '../../../src/content/data/forecast.ts';

type Line = Record<string, string>;

/** A table as its file has it, read without the code that reads it for the story. */
const lines = (name: string): Line[] =>
  parse(readFileSync(`seeds/data/${name}.csv`, 'utf8'), { columns: true });
const total = (rows: Line[], column: string) =>
  rows.reduce((all, row) => all + Number(row[column]), 0);

/** What a row comes to, below a head that names a table. */
function made(row: string, head = 'in: what-happened') {
  const { numbers, faults } = exampleNumbers(
    `sources: [bls-oews]\n${head}\nnumbers:\n  it: ${row}\n`,
  );
  expect(faults.map(({ message }) => message)).toEqual([]);
  return numbers.get('it')!;
}
const value = (row: string, head?: string) => made(row, head).value;
const text = (row: string, head?: string) => made(row, head).text.replace(/\s/g, ' ');

const happened = lines('what-happened');
const high = happened.filter(({ risk }) => risk === 'high');

describe('a row says', () => {
  it('the cell of one row', () => {
    const [tellers] = happened.filter(({ soc }) => soc === '43-3071');
    expect(value('{ cell: jobs_2025, where: { soc: 43-3071 }, as: integer }')).toBe(
      Number(tellers!.jobs_2025),
    );
  });

  it('a sum, and a count of rows or of what is different in them', () => {
    expect(value('{ sum: jobs_2010, where: { risk: high }, as: millions }')).toBe(
      total(high, 'jobs_2010'),
    );
    expect(value('{ count: rows, where: { risk: high }, as: integer }')).toBe(high.length);
    expect(value('{ count: soc, as: integer }', 'in: tasks')).toBe(
      new Set(lines('tasks').map(({ soc }) => soc)).size,
    );
  });

  it('a share, a change and a ratio, of columns, of other numbers, and of rows in braces', () => {
    const [then, now] = [total(high, 'jobs_2010'), total(high, 'jobs_2025')];
    const change =
      '{ change: { from: jobs_2010, to: jobs_2025 }, where: { risk: high }, as: change }';
    expect(value(change)).toBeCloseTo(100 * (now / then - 1), 10);
    const share =
      '{ share: { sum: jobs_2010, where: { risk: high } }, of: jobs_2010, as: percent }';
    expect(value(share)).toBeCloseTo((100 * then) / total(happened, 'jobs_2010'), 10);
    const ratio = '{ ratio: jobs_2025, to: totalJobs2025, where: { risk: high }, as: decimal2 }';
    const all = lines('totals').find(({ year }) => year === '2025')!;
    expect(value(ratio)).toBeCloseTo(now / Number(all.jobs), 10);
  });

  it('what is left, and what comes together', () => {
    expect(
      value('{ minus: [jobs_2025, { sum: jobs_2025, where: { risk: high } }], as: millions }'),
    ).toBe(total(happened, 'jobs_2025') - total(high, 'jobs_2025'));
    expect(value('{ plus: [{ count: rows }, 1, 2], as: integer }')).toBe(happened.length + 3);
  });

  it('a rank, the highest first, among all or among some', () => {
    const jobs = lines('occupations').filter(({ jobs_2025 }) => jobs_2025);
    const [nurses] = jobs.filter(({ soc }) => soc === '29-1141');
    const above = jobs.filter((row) => Number(row.jobs_2025) > Number(nurses!.jobs_2025));
    const rank = (among: string) =>
      value(`{ rank: jobs_2025, where: { soc: 29-1141 }${among}, as: integer }`, 'in: occupations');
    expect(rank('')).toBe(above.length + 1);
    expect(rank(', among: { group: 29 }')).toBe(
      above.filter(({ group }) => group === '29').length + 1,
    );
  });

  it('a correlation, of the logarithm where it is asked for, weighted, over the rows that have all of it', () => {
    const known = happened.filter(({ wage_2025 }) => wage_2025);
    const points = known.map((row) =>
      [row.probability, Math.log(Number(row.wage_2025)), row.jobs_2025].map(Number),
    );
    const weight = points.reduce((all, point) => all + point[2]!, 0);
    const mean = (of: (x: number, y: number) => number) =>
      points.reduce((all, [x, y, w]) => all + w! * of(x!, y!), 0) / weight;
    const [mx, my] = [mean((x) => x), mean((_, y) => y)];
    const r =
      mean((x, y) => (x - mx) * (y - my)) /
      Math.sqrt(mean((x) => (x - mx) ** 2) * mean((_, y) => (y - my) ** 2));
    const row = '{ correlation: [probability, log wage_2025], weight: jobs_2025, as: decimal2 }';
    expect(value(row)).toBeCloseTo(r, 10);
  });

  it('what the model comes to at a setting, in a year and over its run', () => {
    const at = (levers: object, parameters = {}) => forecast()({ levers, parameters });
    const modelled = (row: string) => value(row, 'at: { preset: efficiency }');
    const efficiency = { speed: 1, newTasks: 0.25, retrain: 0, safetyNet: 0, human: 0 };
    expect(modelled('{ model: gap, as: decimal2 }')).toBe(at(efficiency).measure('gap'));
    expect(modelled('{ model: publicCost, at: { safetyNet: humane }, as: percent1 }')).toBe(
      100 * at({ ...efficiency, safetyNet: 0.8 }).measure('publicCost'),
    );
    expect(modelled('{ model: newWorkJobs, year: 2050, at: { speed: bls }, as: millions }')).toBe(
      1000 * at({ ...efficiency, speed: 0.13 }).outcomes.newWorkJobs.at(-1)!,
    );
    expect(modelled('{ model: pay, at: { c: lowest }, as: change }')).toBe(
      100 * at(efficiency, { c: 0.27 }).measure('pay'),
    );
    expect(modelled('{ setting: c, at: { c: highest }, as: decimal2 }')).toBe(0.8);
  });
});

describe('rows are chosen', () => {
  const count = (where: string) => value(`{ count: rows, where: { ${where} }, as: integer }`);
  const those = (fits: (row: Line) => boolean) => happened.filter(fits).length;

  it.each<[string, (row: Line) => boolean]>([
    ['risk: [high, low]', ({ risk }) => risk !== 'medium'],
    ['wage_2025: known', ({ wage_2025 }) => wage_2025 !== ''],
    ['probability: above 0.7', (row) => Number(row.probability) > 0.7],
    ['probability: at least 0.97', (row) => Number(row.probability) >= 0.97],
    ['probability: below 0.3', (row) => Number(row.probability) < 0.3],
    ['probability: at most 0.01', (row) => Number(row.probability) <= 0.01],
    ['jobs_2025: below jobs_2010', (row) => Number(row.jobs_2025) < Number(row.jobs_2010)],
    ['soc: same as soc2010', ({ soc, soc2010 }) => soc === soc2010],
    ['change_pct: highest 4', () => false],
  ])('by %s', (where, fits) => {
    expect(count(where)).toBe(where.endsWith('highest 4') ? 4 : those(fits));
    expect(count(where)).toBeGreaterThan(0);
  });

  it('by a number that is not there at most where it is known: a blank is neither above nor below', () => {
    const known = happened.filter(({ wage_2025 }) => wage_2025).length;
    expect(known).toBeLessThan(happened.length);
    expect(count('wage_2025: above 0')).toBe(known);
    expect(count('wage_2025: below 9999999')).toBe(known);
  });

  it('the highest, of those that fit all else, wherever it stands, and all that share it', () => {
    const jobs = '{ cell: jobs, where: { year: highest, series: travel }, as: integer }';
    const travel = lines('services').filter(({ series }) => series === 'travel');
    expect(value(jobs, 'in: services')).toBe(Number(travel.at(-1)!.jobs));
    const last = travel.filter(({ segment }) => segment === travel.at(-1)!.segment);
    const rows = '{ count: rows, where: { series: travel }, as: integer }';
    expect(last.length).toBeGreaterThan(1);
    expect(value(rows, 'in: services\nwhere: { segment: highest }')).toBe(last.length);
  });

  it('further in by what is said further out, until another table is named', () => {
    const head = 'in: what-happened\nwhere: { risk: high }';
    expect(value('{ count: rows, as: integer }', head)).toBe(high.length);
    expect(value('{ count: rows, where: { risk: low }, as: integer }', head)).toBe(
      happened.filter(({ risk }) => risk === 'low').length,
    );
    expect(value('{ count: rows, in: totals, as: integer }', head)).toBe(lines('totals').length);
  });

  it('of two tables side by side, where both have them', () => {
    const skilled = new Set(lines('human-skills').map(({ soc }) => soc));
    const both = lines('occupations').filter(({ soc }) => skilled.has(soc));
    const rows = '{ count: rows, as: integer }';
    expect(value(rows, 'in: [occupations, human-skills]')).toBe(both.length);
    expect(both.length).toBeLessThan(lines('occupations').length);
  });
});

describe('what a number counts is known', () => {
  it('so that shares are printed in per cent, and thousands as what they are', () => {
    expect(text('{ cell: probability, where: { soc: 43-4051 }, as: percent }')).toBe('55 %');
    const nurses = (row: string) => text(row, 'in: industries\nwhere: { soc: 29-1171 }');
    expect(nurses('{ cell: jobs_2024_thousand, as: integer }')).toBe('320,400');
    expect(text('{ model: laidOff, at: { speed: early }, as: millions0 }')).toBe('58 million');
  });

  it('so that what is left of a hundred is, whether the rest is a share or in per cent', () => {
    const left = (rest: string) => text(`{ minus: [100, ${rest}], as: percent }`);
    expect(left('{ cell: probability, where: { soc: 43-4051 } }')).toBe('45 %');
    expect(left('{ share: 55, of: 100 }')).toBe('45 %');
  });

  it('and rounded to what it is nearest to, where that is asked for', () => {
    expect(value('{ ratio: totalJobs2025, to: 1000, nearest: 100, as: integer }')).toBe(155_500);
  });
});

describe('the files of numbers', () => {
  let folder = '';
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const begin = () => (folder = mkdtempSync(join(tmpdir(), 'numbers-')));
  /** As if it were written later, however coarse the clock of the disk is. */
  const later = (path: string) => utimesSync(path, new Date(), new Date(Date.now() + 5000));

  it('are read anew when one is saved, and when one comes', () => {
    const content = begin();
    cpSync('content/numbers', join(content, 'numbers'), { recursive: true });
    const file = join(content, 'numbers/workforce.yaml');
    const textOf = (id: string) => readNumbers(content).numbers.get(id)?.text.replace(/\s/g, ' ');
    expect(textOf('allChange')).toBe('+22.3 %');
    const saved = readFileSync(file, 'utf8').replace('as: change1', 'as: change');
    writeFileSync(file, saved);
    later(file);
    expect(textOf('allChange')).toBe('+22 %');
    const row = 'numbers:\n  fresh: { count: rows, in: totals, as: integer }\n';
    writeFileSync(join(content, 'numbers/fresh.yaml'), `sources: [bls-oews]\n${row}`);
    later(join(content, 'numbers'));
    expect(textOf('fresh')).toBe(String(lines('totals').length));
  });

  it('have a row for every number that charts draw, or a fault that names it', () => {
    const content = begin();
    mkdirSync(join(content, 'numbers'));
    const list = readFileSync('content/numbers/list.yaml', 'utf8');
    for (const name of ['workforce', 'happened'])
      cpSync(`content/numbers/${name}.yaml`, join(content, `numbers/${name}.yaml`));
    writeFileSync(
      join(content, 'numbers/list.yaml'),
      list.replace('  lawHighShare:', '  lawShare:'),
    );
    expect(readNumbers(content).faults.map(({ message }) => message)).toEqual([
      'charts draw lawHighShare, and no file here has this number; add a row for each',
    ]);
  });
});
