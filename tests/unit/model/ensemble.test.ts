import { describe, expect, it } from 'vitest';
import type { Words } from '../../../src/charts/chart.ts';
import { bare } from '../../../src/charts/workbench/figures.ts';
import { TILE_IDS, TILES, valueOf } from '../../../src/charts/workbench/tiles.ts';
import { chance } from '../../../src/model/chance.ts';
import { draws, drawsOf } from '../../../src/model/draws.ts';
import { endsRound } from '../../../src/model/ends.ts';
import { BANDED, ensemble, SLICE, type Bands } from '../../../src/model/ensemble.ts';
import { forecastFor } from '../../../src/model/forecast.ts';
import { LEVERS } from '../../../src/model/levers.ts';
import { MEASURES, measured, type MeasureId } from '../../../src/model/measures.ts';
import { PARAMETERS, type Parameters } from '../../../src/model/parameters.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import type { Row } from '../../../src/model/row.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/model/scenario.ts';
import { endsOf } from '../../../src/scenes/workbench/tile-figures.ts';
import { market, outcomesOf } from './economy.ts';

const futuresOf = (scenario: Scenario, count: number) =>
  [...ensemble(market, scenario, count)].filter((bands): bands is Bands => bands !== null);
const all = (count: number) => futuresOf(DEFAULT_SCENARIO, count);
const ask = forecastFor(market.whole);
const words = { text: {} } as Words;
const numberIn = (printed: string) => Number(printed.replace('−', '-').replaceAll(',', ''));

/** Every corner of the levers, and settings in between; every other with some assumptions set too. */
const SETTINGS: Scenario[] = [
  ...Array.from({ length: 2 ** LEVERS.length }, (_, bits) => ({
    levers: Object.fromEntries(
      LEVERS.map(({ id, min, max }, n) => [id, bits & (1 << n) ? max : min]),
    ),
    parameters: {},
  })),
  ...Array.from({ length: 168 }, (_, n) => {
    const random = chance(n);
    const within = (rows: readonly Row[]) =>
      Object.fromEntries(
        rows
          .filter(() => random() < 0.5)
          .map(({ id, min, max }) => [id, min + Math.round(4 * random()) * ((max - min) / 4)]),
      );
    return { levers: within(LEVERS), parameters: n % 2 ? within(PARAMETERS) : {} };
  }),
];

describe('the draws', () => {
  it('stay within their ranges and fill them', () => {
    const drawn = draws(200, 1);
    for (const { id, min, max } of PARAMETERS) {
      const values = drawn.map((parameters) => parameters[id]);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(min);
      expect(Math.max(...values)).toBeLessThanOrEqual(max);
      expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(0.8 * (max - min));
    }
  });

  it('of an assumption are its own, so that a new row of the table moves no other’s', () => {
    const together = draws(50, 1);
    for (const row of PARAMETERS)
      expect(together.map((parameters) => parameters[row.id])).toEqual(drawsOf(row, 50, 1));
    const [first, second] = PARAMETERS.map((row) =>
      drawsOf({ ...row, min: 0, default: 0.5, max: 1 }, 50, 1),
    );
    expect(first).not.toEqual(second);
  });

  it('leave alone what the reader set', () => {
    expect(new Set(draws(50, 1, { c: 0.33 }).map(({ c }) => c))).toEqual(new Set([0.33]));
  });
});

describe('the bands', () => {
  it('come twice, the first after one slice', () => {
    expect(all(200).map(({ draws: done }) => done)).toEqual([SLICE, 200]);
  });

  it('are the same every time, in order, and hold every draw', () => {
    const [first, last] = all(150);
    expect(all(150)).toEqual([first, last]);
    for (const id of BANDED) {
      const { low, high, worst } = last!.bands[id];
      low.forEach((value, year) => {
        expect(value).toBeLessThanOrEqual(high[year]!);
      });
      expect(worst).toHaveLength(150);
    }
  });

  it('hold the number they stand beside, in every year, at two hundred settings and the corners', () => {
    for (const scenario of SETTINGS) {
      const future = ask(scenario);
      const { bands } = futuresOf(scenario, 10).at(-1)!;
      const out = BANDED.flatMap((id) => {
        const { low, high } = bands[id];
        return [...future.outcomes[id]].flatMap((value, year) =>
          value >= low[year]! && value <= high[year]! ? [] : [`${id} in ${2025 + year}: ${value}`],
        );
      });
      expect(out, JSON.stringify(scenario)).toEqual([]);
      const told = TILE_IDS.map((id) => {
        const tile = TILES[id];
        const ends = endsOf(tile, bands[tile.outcome]);
        const printed = [ends.low, valueOf(tile, future), ends.high].map((value) =>
          numberIn(bare(tile.kind, value, words)),
        );
        return printed.every((value, n) => n === 0 || value >= printed[n - 1]!) || [id, printed];
      });
      expect(told, JSON.stringify(scenario)).toEqual(TILE_IDS.map(() => true));
    }
  });

  it('hold eight of ten draws, wherever in them the setting lies', () => {
    const sorted = Float64Array.from({ length: 101 }, (_, n) => n);
    const held = (point: number) => {
      const { low, high } = endsRound(sorted, point);
      const inside = sorted.filter((value) => value >= low - 1e-9 && value <= high + 1e-9);
      return [Number(low.toFixed(9)), Number(high.toFixed(9)), inside.length];
    };
    expect(held(50)).toEqual([10, 90, 81]);
    expect(held(10)).toEqual([10, 90, 81]);
    expect(held(4)).toEqual([4, 84, 81]);
    expect(held(-7)).toEqual([-7, 80, 81]);
    expect(held(97.5)).toEqual([17.5, 97.5, 80]);
    expect(held(200)).toEqual([20, 200, 81]);
  });

  it('of the midpoint are as published with the model', () => {
    const { bands } = all(1000).at(-1)!;
    const at = (id: keyof typeof bands, year: number) => [
      bands[id].low[year]!,
      bands[id].high[year]!,
    ];
    expect(at('pay', 25)[0]).toBeCloseTo(1 - 0.21, 1);
    expect(at('pay', 25)[1]).toBeCloseTo(1 + 0.01, 1);
    expect(at('laidOff', 25)[0]! / 1000).toBeCloseTo(36, -1);
    expect(at('laidOff', 25)[1]! / 1000).toBeCloseTo(80, -1);
  });
});

it('in every draw the humane setting beats efficiency alone on all but the public cost, as the page says', () => {
  const beaten = new Set<MeasureId>();
  const at = (levers: Scenario['levers'], parameters: Parameters) =>
    structuredClone(outcomesOf(market.cells, levers, parameters));
  for (const parameters of draws(200, 7)) {
    const [humane, alone] = [at(PRESETS.humane, parameters), at(PRESETS.efficiency, parameters)];
    for (const { id, moreIsBetter } of MEASURES) {
      const gain = measured(humane, id) - measured(alone, id);
      if (moreIsBetter ? gain <= 0 : gain >= 0) beaten.add(id);
    }
  }
  expect([...beaten]).toEqual(['publicCost']);
});
