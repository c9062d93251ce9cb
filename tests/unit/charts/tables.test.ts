import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Figure, Table, Words } from '../../../src/charts/chart.ts';
import { csv } from '../../../src/charts/files/csv.ts';
import { drawn } from '../../../src/charts/files/drawn.ts';
import { fixturesOf } from '../../../src/content/data/fixtures.ts';
import { chartNames, dataOf, load } from '../../../src/content/data/charts.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { resolve } from '../../../src/charts/resolve.ts';

/** Every table that a chart prints or hands out, in every state that the gallery shows. */
const charts = await Promise.all(
  chartNames().map(async (name) => {
    const chart = await load(name);
    const words = parse(readFileSync(`content/charts/${name}.yaml`, 'utf8')) as Words;
    const tables = fixturesOf(name).flatMap((fixture) => {
      const state = resolve(chart, fixture.state, fixture.state);
      const own = { ...dataOf(name), ...fixture.data };
      const data = withFutures(chart, state, own, forecast());
      const of = (what: string, table: Table) => ({ title: `${fixture.name}, ${what}`, table });
      return [
        of('file', drawn(chart, data, state, words)),
        of('page', chart.table(withFutures(chart, state, own, forecast()), words)),
      ];
    });
    // Most tables are one whatever the state.
    return { name, tables: [...new Map(tables.map((one) => [csv(one.table), one])).values()] };
  }),
);

const NUMBER = /^-?\d+(\.\d+)?$/;
/** A number as print has it, without its unit. */
const printedIn = (text: string) =>
  [...text.replaceAll(',', '').matchAll(/[−-]?\d+(?:\.\d+)?/g)].map(([n]) => n.replace('−', '-'));
/** What print makes of a number: itself, in per cent, in thousands, in millions. */
const SCALES = [1, 100, 1 / 1000, 1 / 1e6];
const says = (printed: string, value: number) => {
  const digits = (printed.split('.')[1] ?? '').length;
  const half = 0.5 / 10 ** digits + 0.06;
  return SCALES.some(
    (scale) => Math.abs(Math.abs(Number(printed)) - Math.abs(value * scale)) <= half,
  );
};

describe.each(charts)('$name', ({ tables }) => {
  it('gives columns of numbers alone, or of words, each under a head of its own', () => {
    for (const { title, table } of tables) {
      const [heads, ...rows] = parseCsv(csv(table));
      expect(new Set(heads).size, title).toBe(heads!.length);
      expect(
        heads!.every((head) => /[\p{L}%]/u.test(head) && !head.includes('{')),
        title,
      ).toBe(true);
      for (const [n, head] of heads!.entries()) {
        const cells = rows.map((row) => row[n]!).filter(Boolean);
        const numbers = cells.filter((cell) => NUMBER.test(cell));
        expect([0, cells.length], `${title}: ${head}: ${cells.join()}`).toContain(numbers.length);
        if (numbers.length === 0)
          expect(
            cells.filter((cell) => /^[$€£+\-−<~]?\d|^no count$/.test(cell)),
            title,
          ).toEqual([]);
      }
    }
  });

  it('says in print what it says to programs', () => {
    for (const { title, table } of tables)
      for (const row of table.rows) {
        expect(row, title).toHaveLength(table.columns.length);
        for (const [n, column] of table.columns.entries()) {
          if (typeof column === 'string') {
            expect(typeof row[n], `${title}: ${column}`).toBe('string');
            continue;
          }
          const { text, numbers } = row[n] as Figure;
          const values = numbers.filter((value) => value !== null);
          expect(numbers.length, `${title}: ${text}`).toBeLessThanOrEqual(column.numbers.length);
          const printed = printedIn(text);
          expect(printed.length > 0, `${title}: ${text}`).toBe(values.length > 0);
          for (const one of printed)
            expect(
              values.some((value) => says(one, value)),
              `${title}: ${text}`,
            ).toBe(true);
        }
      }
  });
});
