import type { Size, Words } from '../chart.ts';
import { millions } from '../crowd/figures.ts';
import { isNarrow, rows, withUnit, type Rows } from '../crowd/rows.ts';
import { textWidth } from '../shared/labels.ts';
import { fill } from '../shared/words.ts';
import type { Crowd } from './crowd-in.ts';
import { POOLS, type Pool } from './stocks.ts';

/** Where a pool lies: its dots and its name below them. */
export interface Pit {
  x: number;
  /** The room for its dots and its words. */
  width: number;
}

/** Where the crowd stands: rows above a seam, pools below. The same in all years of a future. */
export interface Ground {
  all: Rows;
  pits: Pit[];
  seam: number;
  /** How many dots stand below each other in a pool. */
  deep: number;
  /** From dot to dot in a pool, and the middle of the first. */
  step: number;
  top: number;
  /** The baseline of the pools' words. */
  said: number;
}

/** The least that the largest row has room for: the widest there is at the settings of the story. */
const LEAST = 132;
/** White round the seam, and the height of the pools' words. */
const WHITE = 9;
const WORDS = 20;
/** Between two pools. */
const APART = 16;
const DEEPEST = 14;

/** The model counts people in thousands. */
export const inMillions = (thousands: number, words: Words): string =>
  millions(thousands * 1000, words);

/** How a pool is named, with its people in millions. */
export function poolWords(pool: Pool, n: string, size: Size, words: Words): string {
  return fill(words.text[`${isNarrow(size) ? 'short' : 'in'}-${pool}`] ?? '', { n });
}

/** A number as wide as those of a row or a pool. */
const WIDEST = '00.0';

/**
 * Lays out where rows and pools are. Neither moves with the years: both have room for the most dots of any. The
 * name of the reader's own group is kept.
 */
export function groundOf(
  { bars, years, own }: Pick<Crowd, 'bars' | 'years' | 'own'>,
  size: Size,
  words: Words,
): Ground {
  const most = Math.max(LEAST, ...years.flatMap((all) => all.slice(0, bars.length)));
  const pools = POOLS.map((pool, n) => ({
    dots: Math.max(...years.map((all) => all[bars.length + n]!)),
    named: textWidth(poolWords(pool, WIDEST, size, words), 'axis'),
  }));
  const largest = bars
    .map(({ code }, n) => ({ code, dots: Math.max(...years.map((all) => all[n]!)) }))
    .sort((a, b) => b.dots - a.dots);
  const first = [...(own ? [own] : []), ...largest.map(({ code }) => code)];
  const figure = withUnit(WIDEST, size, words);
  const ground = (deep: number): Ground => {
    const above = (step: number) => size.height - WORDS - 2 * WHITE - deep * step;
    const lay = (bottom: number) => rows(bars, size, bottom, words, { figure, most, first });
    // The rows' room is what the pools leave, whose dots are as large as those of the rows.
    const { step } = lay(above(lay(above(0)).step));
    const seam = above(step) + WHITE;
    let x = 0;
    const pits = pools.map(({ dots, named }) => {
      const width = Math.max(Math.ceil(dots / deep) * step, named);
      const pit = { x: x + 2, width };
      x += width + APART;
      return pit;
    });
    return {
      all: lay(seam - WHITE),
      pits,
      seam,
      deep,
      step,
      top: seam + WHITE + step / 2,
      said: size.height - 5,
    };
  };
  for (let deep = 3; deep < DEEPEST; deep += 1) {
    const tried = ground(deep);
    const last = tried.pits.at(-1)!;
    if (last.x + last.width <= size.width) return tried;
  }
  return ground(DEEPEST);
}
