import { expect, it } from 'vitest';
import { FIGURES, type Data } from '../../../src/charts/pair/data.ts';
import { builders } from '../../../src/content/data/chart-data.ts';
import { table } from '../../../src/content/data/tables.ts';
import { ranked } from '../../../src/scenes/jobs/ranked.ts';

const data = builders.pair() as Data;
const rows = table('occupations');

it('ranks every occupation once by each figure, either way, those without one last', () => {
  for (const by of FIGURES)
    for (const rising of [true, false]) {
      const order = ranked(data, { by, rising, group: null });
      expect(new Set(order).size).toBe(832);
      const values = order.map((n) => data.figures[by][n] ?? null);
      const known = values.filter((value) => value !== null);
      expect(known).toEqual([...known].sort((a, b) => (rising ? a - b : b - a)));
      expect(values.slice(known.length).every((value) => value === null)).toBe(true);
    }
});

it('keeps to a group where one is asked for', () => {
  const order = ranked(data, { by: 'jobs', rising: false, group: '23' });
  expect(order.map((n) => data.soc[n]!.slice(0, 2))).toEqual(order.map(() => '23'));
  expect(order.length).toBe(rows.filter(({ group }) => group === '23').length);
});

it('has the figures of the tables', () => {
  expect(data.soc).toEqual(rows.map(({ soc }) => soc));
  expect(data.figures.jobs).toEqual(rows.map((row) => row.jobs_2025));
  expect(data.figures.wage).toEqual(rows.map((row) => row.median_wage_2025));
  expect(data.figures.projected).toEqual(rows.map((row) => row.projected_change_pct));
});
