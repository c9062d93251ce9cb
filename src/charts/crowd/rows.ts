import type { Dot, Size, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { fill } from '../shared/words.ts';
import { LARGEST, groupOf, type CrowdGroup, type CrowdJob } from './data.ts';

/** Which rows stand out, if any. */
export type Lit = 'none' | 'largest' | 'reader';

/** A group of occupations as a row of dots. */
export type Bar = Pick<CrowdGroup, 'code' | 'dots'>;

/** One group's bar of dots: its middle line, its end, and whether there is room for its name. */
export interface Row {
  group: Bar;
  middle: number;
  end: number;
  named: boolean;
}

/** The crowd parted into groups. */
export interface Rows {
  rows: Row[];
  /** Where the bars begin. */
  start: number;
  /** From dot to dot. */
  step: number;
  /** How many dots stand above each other in a bar. */
  deep: number;
  bottom: number;
}

/** Between a name and its bar. */
export const GAP = 8;
/** From the end of a bar to its figure. */
export const FIGURE_AT = 6;
/** White above the first row. */
const TOP = 3;
/** How far the reader's dot steps out of its row, in dots, and how much larger it is. */
const ASIDE = 2.2;
const LARGER = 1.5;
/** The least a row with a name needs in height, and the white between two bars. */
const NAMED = 15.6;
const WHITE = 0.2;
/** Below this width names and units are short. */
const NARROW = 340;
/** A dot's radius, as a share of the way from dot to dot. */
export const RADIUS = 0.41;

/** Whether names and units are the short ones, for lack of room. */
export const isNarrow = ({ width }: Size): boolean => width < NARROW;

/** A group's name, the short one where there is little room and it has one. */
export function nameOf(code: string, size: Size, words: Words): string {
  const short = isNarrow(size) ? words.text[`short${code}`] : undefined;
  return short ?? words.text[`group${code}`] ?? '';
}

/** A number of millions with its unit. */
export function withUnit(n: string, size: Size, words: Words): string {
  return fill(words.text[isNarrow(size) ? 'millionsShort' : 'millions'] ?? '', { n });
}

/** A number of millions in a column of them: the first says the unit. */
export const inColumn = (n: string, index: number, size: Size, words: Words): string =>
  index === 0 ? withUnit(n, size, words) : n;

/** How many columns of dots a bar has. */
const columns = (dots: number, deep: number): number => Math.ceil(dots / deep);

/** What there must be room for beside the bars, and in them. */
export interface Room {
  /** The widest figure at the end of a bar. */
  figure: string;
  /** The most dots of a bar. */
  most: number;
  /** The codes of groups whose names are kept before those of others. */
  first: readonly string[];
}

/**
 * Places rows in the box above `bottom`, in their order, with dots as large as they can be. Where there
 * is no room for every name, those of `first` keep theirs, and then the first groups.
 */
export function rows(
  groups: readonly Bar[],
  size: Size,
  bottom: number,
  words: Words,
  { figure, most, first }: Room,
): Rows {
  const height = bottom - TOP;
  const each = height / groups.length;
  const widths = groups.map(({ code }) => textWidth(nameOf(code, size, words), 'strong'));
  const start = GAP + Math.ceil(Math.max(...widths));
  const wide = size.width - start - GAP - FIGURE_AT - textWidth(figure, 'axis');
  const fits = (deep: number): number =>
    Math.min(wide / columns(most, deep), (each * (1 - WHITE)) / deep);
  const deep = [2, 3, 4].reduce((a, b) => (fits(b) > fits(a) ? b : a));
  const step = fits(deep);

  const unnamed = Math.min(each, deep * step + 1.6);
  const room = Math.floor((height - groups.length * unnamed) / (NAMED - unnamed));
  const count = each >= NAMED ? groups.length : room;
  const ranked = new Set([...first, ...groups.map(({ code }) => code)]);
  const kept = new Set([...ranked].slice(0, Math.max(0, count)));
  let y = TOP;
  return {
    start,
    step,
    deep,
    bottom,
    rows: groups.map((group) => {
      const named = kept.has(group.code);
      const tall = each >= NAMED ? each : named ? NAMED : unnamed;
      y += tall;
      const end = start + columns(group.dots, deep) * step;
      return { group, named, middle: y - tall / 2, end };
    }),
  };
}

/** Where a dot of a row stands; bars grow column by column. */
export function place(all: Rows, row: Row, dot: number): { x: number; y: number } {
  const { start, step, deep } = all;
  return {
    x: start + (Math.floor(dot / deep) + 0.5) * step,
    y: row.middle + ((dot % deep) - (deep - 1) / 2) * step,
  };
}

/** Where the reader's dot stands: a step out of its row. */
export function aside(all: Rows, row: Row): { x: number; y: number; r: number } {
  return {
    x: row.end + ASIDE * Math.max(all.step, 4),
    y: row.middle,
    r: all.step * RADIUS * LARGER,
  };
}

/** Whether a group is one that `lit` means. */
export function isLit(lit: Lit, index: number, group: Bar, job: CrowdJob): boolean {
  if (lit === 'largest') return index < LARGEST;
  return lit === 'reader' && group.code === groupOf(job);
}

/** The dots in their rows, then the cores, closed: a dot that counts looks like every other. */
export function rowDots(all: Rows, lit: Lit, job: CrowdJob): Dot[] {
  const r = Math.round(all.step * RADIUS * 10) / 10;
  const bodies: Dot[] = [];
  all.rows.forEach((row, index) => {
    const on = isLit(lit, index, row.group, job);
    const tone = on ? 'ink' : 'dot';
    const opacity = on || lit === 'none' ? 1 : 0.7;
    for (let dot = 0; dot < row.group.dots; dot += 1) {
      const { x, y } = place(all, row, dot);
      bodies.push({ key: `dot-${bodies.length}`, x, y, r, tone, opacity });
    }
    if (on && lit === 'reader')
      Object.assign(bodies.at(-1)!, { ...aside(all, row), tone: 'brass' });
  });
  const cores = bodies.map((dot, n): Dot => ({ ...dot, key: `core-${n}`, r: 0 }));
  return [...bodies, ...cores];
}
