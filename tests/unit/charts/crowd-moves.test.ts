import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Dot, Layout, LineMark, TextMark, Words } from '../../../src/charts/chart.ts';
import { chart as opening } from '../../../src/charts/crowd.ts';
import { chart, type Data } from '../../../src/charts/crowd-moves.ts';
import { inSight, withFutures } from '../../../src/charts/futures.ts';
import { resolve, type PartialState } from '../../../src/charts/resolve.ts';
import { data as built } from '../../../src/content/data/chart-data/crowd.ts';
import { data as build } from '../../../src/content/data/chart-data/crowd-moves.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { chance } from '../../../src/model/chance.ts';
import { LEVERS } from '../../../src/model/levers.ts';

const wordsOf = (name: string) =>
  parse(readFileSync(`content/charts/${name}.yaml`, 'utf8')) as Words;
const words = wordsOf('crowd-moves');
/** So large that every row has its name. */
const ROOM = { width: 900, height: 800 };
const CROWD = 1000;
const GROUPS = 22;

function asked(year: number, reader: PartialState = {}, more: object = {}) {
  const state = resolve(chart, { year }, reader);
  const data = withFutures(chart, state, { ...build(), ...more }, forecast()) as Data;
  return { state, data, layout: chart.layout(data, state, ROOM, words) };
}

const textsOf = ({ over }: Layout) => over.filter((mark): mark is TextMark => mark.kind === 'text');
const rowsOf = (layout: Layout) => textsOf(layout).filter(({ key }) => key.startsWith('group-'));

/** The look of a dot, as a reader tells it apart. */
const lookOf = ({ tone, opacity }: Dot) => `${tone} ${opacity}`;
const KINDS = ['dot 1', 'people 0.45', 'people 1'];
const POOLS = ['machine 0.6', 'chalk 0.9', 'machine 1'];

/** Where each dot lies as it is drawn: the row whose name is nearest, or below the seam the pool of its colour. */
function placesOf(layout: Layout): number[] {
  const seam = layout.over.find((mark): mark is LineMark => mark.key === 'seam')!.y1;
  const heights = rowsOf(layout).map(({ y }) => y - 4.4);
  return layout.dots.map((dot) => {
    if (dot.y > seam) return GROUPS + POOLS.indexOf(lookOf(dot));
    const away = heights.map((y) => Math.abs(y - dot.y));
    return away.indexOf(Math.min(...away));
  });
}

const tally = (places: readonly number[]) =>
  Array.from({ length: GROUPS + POOLS.length }, (_, n) => places.filter((at) => at === n).length);

/** What the model has in each place, in thousands of people. */
function stocksOf(data: Data, year: number): number[] {
  const { outcomes } = inSight(data);
  const at = year - 2025;
  return [
    ...data.groups.map(({ index }) => outcomes.groupJobs[at * GROUPS + index]!),
    outcomes.searching[at]!,
    outcomes.training[at]!,
    outcomes.outOfLabourForce[at]!,
  ];
}

/** Whether counts are the largest remainders of weights: each its whole part, or one more where the rest is larger. */
function areLargestRemainders(counts: readonly number[], weights: readonly number[]): boolean {
  const parts = counts.reduce((sum, count) => sum + count, 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => (total ? (weight * parts) / total : 0));
  const more = shares.map((share, n) => counts[n]! - Math.floor(share));
  const rests = shares.map((share) => share - Math.floor(share));
  const [up, down] = [1, 0].map((each) => rests.filter((_, n) => more[n] === each));
  return (
    more.every((each) => each === 0 || each === 1) &&
    (up!.length === 0 || Math.min(...up!) >= Math.max(0, ...down!) - 1e-9)
  );
}

const draw = chance(20261126);
const settings = Array.from({ length: 200 }, () => ({
  year: 2025 + Math.floor(draw() * 25),
  levers: Object.fromEntries(
    LEVERS.map(({ id, min, max }) => [id, Number((min + draw() * (max - min)).toFixed(2))]),
  ),
}));

describe('the crowd that is carried through the years', () => {
  it('has in each row and pool as many dots as the model has people there, at 200 settings', () => {
    for (const { year, levers } of settings) {
      const { data, layout } = asked(year, levers);
      const counts = tally(placesOf(layout));
      const said = `${year} ${JSON.stringify(levers)}`;
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        said,
      ).toBe(CROWD);
      expect(areLargestRemainders(counts, stocksOf(data, year)), said).toBe(true);
    }
  });

  it('shows in each row how much of its work is as it was, redesigned and new, at 200 settings', () => {
    for (const { year, levers } of settings) {
      const { data, layout } = asked(year, levers);
      const { outcomes } = inSight(data);
      const places = placesOf(layout);
      data.groups.forEach(({ index }, row) => {
        const at = (year - 2025) * GROUPS + index;
        const dots = layout.dots.filter((_, n) => places[n] === row);
        const counts = KINDS.map((kind) => dots.filter((dot) => lookOf(dot) === kind).length);
        const redesigned = outcomes.groupRedesignedJobs[at]!;
        const made = outcomes.groupNewWorkJobs[at]!;
        const stocks = [outcomes.groupJobs[at]! - redesigned - made, redesigned, made];
        expect(areLargestRemainders(counts, stocks), `${year} ${JSON.stringify(levers)}`).toBe(
          true,
        );
      });
    }
  });

  it('moves no dot from one year to the next that no stock moves, at 200 settings', () => {
    for (const { year, levers } of settings) {
      const before = placesOf(asked(year, levers).layout);
      const after = placesOf(asked(year + 1, levers).layout);
      const moved = before.filter((place, n) => place !== after[n]).length;
      const [from, to] = [tally(before), tally(after)];
      const demanded = to.reduce((sum, count, n) => sum + Math.max(0, count - from[n]!), 0);
      expect(moved, `${year} ${JSON.stringify(levers)}`).toBe(demanded);
    }
  });

  it('leaves in place whoever stays in a row, as long as it has the room', () => {
    const [before, after] = [asked(2030).layout, asked(2031).layout];
    const places = [placesOf(before), placesOf(after)];
    before.dots.forEach((dot, n) => {
      const { x, y } = after.dots[n]!;
      if (places[0]![n] === places[1]![n]) expect([x, y]).toEqual([dot.x, dot.y]);
    });
  });

  it('has the rows of the opening, in its order', () => {
    const now = resolve(opening, { sorted: true });
    const first = opening.layout(built(), now, ROOM, wordsOf('crowd'));
    const names = (layout: Layout) => rowsOf(layout).map(({ text }) => text);
    expect(names(asked(2025).layout)).toEqual(names(first));
  });

  it('keeps rows and pools where they are in all years of a future', () => {
    const fixed = ({ over }: Layout) => {
      const seam = over.find((mark): mark is LineMark => mark.key === 'seam')!;
      return [seam.y1, ...rowsOf({ over } as Layout).map(({ x, y }) => `${x} ${y}`)];
    };
    // So many are without work in some years that their pools are deeper.
    const levers = { speed: 3, newTasks: 0, retrain: 0 };
    const wanted = fixed(asked(2025, levers).layout);
    for (const year of [2028, 2033, 2050])
      expect(fixed(asked(year, levers).layout)).toEqual(wanted);
  });

  it('marks one dot of the reader’s own row, which stays in it', () => {
    const job = { soc: '41-2011', title: 'Cashiers' };
    const own = [2025, 2031, 2050].map((year) => {
      const { layout } = asked(year, { job: job.soc, speed: 3 }, { job });
      const lit = layout.dots.flatMap((dot, n) => (dot.tone === 'brass' ? [n] : []));
      expect(lit).toHaveLength(1);
      const row = rowsOf(layout)[placesOf(layout)[lit[0]!]!]!;
      return `${lit[0]} ${row.text} ${row.style}`;
    });
    expect(new Set(own).size).toBe(1);
    expect(own[0]).toMatch(/ Sales strong$/);
  });

  it('says of each dot where it is', () => {
    const { data, state, layout } = asked(2030, { speed: 2 });
    const places = placesOf(layout);
    const said = (n: number) => chart.describe!(data, state, layout.dots[n]!.key, words);
    const searching = places.indexOf(GROUPS);
    expect(said(searching)).toMatch(/^Searching: \d+\.\d million$/);
    const made = layout.dots.findIndex((dot, n) => lookOf(dot) === 'people 1' && places[n] === 0);
    expect(said(made)).toMatch(/^Office work, new work: \d\.\d of \d+\.\d million$/);
  });
});
