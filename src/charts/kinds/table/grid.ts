import { extent } from 'd3-array';
import type { Mark, Size, Words } from '../../chart.ts';
import { textWidth } from '../../shared/labels.ts';
import { texts } from '../../shared/marks.ts';
import { linear, type Scale } from '../../shared/scale.ts';
import { wrap } from '../../shared/wrap.ts';
import type { FiguredData } from '../data.ts';
import { figureHead, figureSaid } from '../figures-table.ts';
import { nameOf } from '../say.ts';
import { shorten } from '../shorten.ts';

/** What stands in a column of figures, in pixels. */
interface Column {
  left: number;
  width: number;
  /** What its widest figure takes. */
  figure: number;
  /** Where its bars begin and end. */
  x: Scale;
}

/** Where the names and the cells of a table are, in pixels. */
export interface Grid {
  /** Whether names stand beside the cells, and not above them. */
  isWide: boolean;
  /** Whether bars stand beside their figures, and not beneath them. */
  isBeside: boolean;
  /** What a name has. */
  name: number;
  cells: Column[];
  /** Where the first row begins. */
  top: number;
  /** The least that a row is high. */
  least: number;
}

/** What names beside the cells take of the width at most; a cell that has less for its bar has it beneath. */
const [NAMES, BAR] = [0.36, 44];
/** White between columns, and from a figure to its bar, in pixels. */
const [WHITE, AWAY] = [14, 7];
/** The pitch of the heads, and the least height of a row of one line, and of one with its name above. */
const [PITCH, ONE, TWO] = [15, 21, 44];

/** Where everything is in a table: names beside the cells where each of these keeps room for a bar. */
export function gridOf(data: FiguredData, { width }: Size, words: Words): Grid {
  const figures = data.columns.map((column, n) =>
    Math.max(
      textWidth(words.text.none ?? '–', 'strong'),
      ...data.rows.flatMap(({ values }) => {
        const value = values[n];
        return value == null ? [] : textWidth(figureSaid(value, column, words), 'strong');
      }),
    ),
  );
  const widest = Math.max(0, ...data.rows.map(({ id }) => textWidth(nameOf(id, words), 'axis')));
  const beside = Math.min(widest, width * NAMES);
  const each = (from: number) => (width - from + WHITE) / figures.length - WHITE;
  const room = (from: number) => each(from) - Math.max(...figures) - AWAY;
  const isWide = room(beside + WHITE) >= BAR;
  const first = isWide ? beside + WHITE : 0;
  const isBeside = room(first) >= BAR;
  const cells = data.columns.map((_, n): Column => {
    const left = first + n * (each(first) + WHITE);
    const [low, high] = extent([0, ...data.rows.flatMap(({ values }) => values[n] ?? [])]) as [
      number,
      number,
    ];
    const start = isBeside ? left + figures[n]! + AWAY : left;
    const ends = [start, left + each(first)] as const;
    const domain = [low, high === low ? low + 1 : high] as const;
    return {
      left,
      width: each(first),
      figure: isBeside ? figures[n]! : Math.min(figures[n]!, each(first)),
      x: linear(domain, ends),
    };
  });
  const lines = Math.max(...headLines(data, cells, words).map(({ length }) => length));
  return {
    isWide,
    isBeside,
    name: isWide ? beside : width,
    cells,
    top: PITCH * lines + 6,
    least: isWide ? ONE : TWO,
  };
}

const headLines = ({ columns }: FiguredData, cells: Column[], words: Words): string[][] =>
  columns.map((column, n) =>
    wrap(figureHead(column, words), cells[n]!.width, 'axis', 2).map((line) =>
      shorten(line, cells[n]!.width, 'axis'),
    ),
  );

/** What each column is called, above it. */
export function heads(data: FiguredData, { cells }: Grid, words: Words): Mark[] {
  return headLines(data, cells, words).flatMap((lines, n) =>
    texts(`head-${data.columns[n]!.name}`, lines, cells[n]!.left, 12, PITCH, {
      tone: 'pencil',
      style: 'axis',
    }),
  );
}
