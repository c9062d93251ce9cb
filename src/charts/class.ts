import { ticks } from 'd3-array';
import type { Future } from '../model/forecast.ts';
import type { Layout, Mark, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { guesses, GUESSES_WIDE } from './class/guesses.ts';
import { corners, course, frame, FROM, levels, years } from './shared/course.ts';
import { textWidth, TYPE_SIZE } from './shared/labels.ts';
import { circle, path } from './shared/marks.ts';
import { year } from './shared/numerals.ts';
import { anywhereNear, besidePoint, type Ground } from './shared/place.ts';
import { figure, onAxis, TYPED } from './workbench/figures.ts';
import { axisOf } from './workbench/outcome.ts';
import { TILE_IDS, TILES, valueOf, yearOf, type Tile, type TileId } from './workbench/tiles.ts';

/** What one student sent: where the levers lead, and what was expected of it. */
export interface Entry {
  name: string;
  future: Future;
  /** The outcome that the guess is about. */
  shows: string;
  /** In the unit the outcome is told in; null where none was made. */
  expected: number | null;
}

/** Everything that came back from a class. */
export interface Data {
  entries: readonly Entry[];
  /** The place in it of the student who is looked at, or -1. */
  lit: number;
}

const state = {
  shows: {
    type: 'choice',
    values: TILE_IDS,
    default: 'work',
    doc: 'The outcome that is drawn.',
  },
} as const;
type State = StateOf<typeof state>;

/** About how many lines lie across. */
const LEVELS = 4;

/** A longer name would find no room in a small picture. */
const LONGEST = 16;
const short = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;

/** The guess of an entry at an outcome, as the model counts it. */
export function guessOf({ shows, expected }: Entry, id: TileId): number | null {
  return shows === id && expected !== null ? TYPED[TILES[id].kind].value(expected) : null;
}

/** The ends of the axis: every curve, and guesses unless they would press the curves flat. */
function domainOf(id: TileId, entries: readonly Entry[]): [number, number] {
  const { outcome, kind } = TILES[id];
  const held = axisOf(
    kind,
    entries.flatMap(({ future }) => [...future.outcomes[outcome]]),
  );
  const [low, high] = held;
  const made = entries.flatMap((entry) => guessOf(entry, id) ?? []);
  const kept = made.map((n) => Math.min(high + (high - low), Math.max(Math.min(0, low), n)));
  return axisOf(kind, [...held, ...kept]);
}

function layout({ entries, lit }: Data, { shows }: State, size: Size, words: Words): Layout {
  const tile: Tile = TILES[shows];
  const domain = domainOf(shows, entries);
  const numbers = ticks(...domain, LEVELS);
  const printed = numbers.map((value) => onAxis(tile.kind, value, words));
  const left = 6 + Math.max(...printed.map((text) => textWidth(text, 'axis')));
  const guessed = entries.flatMap((entry, n) => {
    const value = guessOf(entry, shows);
    return value === null ? [] : [{ n, value, lit: n === lit }];
  });
  const at = frame(size, domain, { left, right: guessed.length > 0 ? GUESSES_WIDE + 12 : 6 });
  const line = (n: number, tone: 'pencil' | 'brass'): Mark =>
    path(`course-${n}`, course(at, entries[n]!.future.outcomes[tile.outcome]), {
      tone,
      stitched: true,
      width: tone === 'brass' ? 2.8 : 1.5,
      opacity: tone === 'brass' ? 1 : 0.6,
    });
  return {
    ...size,
    under: [
      ...years(at),
      ...levels(at, numbers, (value) => printed[numbers.indexOf(value)]!),
      ...entries.flatMap((_, n) => (n === lit ? [] : [line(n, 'pencil')])),
    ],
    dots: [],
    over: [
      ...(guessed.length > 0 ? guesses(guessed, at, words.text.guesses ?? '') : []),
      ...(entries[lit]
        ? [line(lit, 'brass'), ...told(entries[lit], entries, tile, at, words)]
        : []),
    ],
  };
}

/** Whose line is looked at, and the number it comes to. */
function told(
  { name, future }: Entry,
  entries: readonly Entry[],
  tile: Tile,
  at: ReturnType<typeof frame>,
  words: Words,
): Mark[] {
  const values = future.outcomes[tile.outcome];
  const cornersOf = ({ outcomes }: Future) => corners(at, outcomes[tile.outcome]);
  const ground: Ground = {
    bounds: { x0: at.left, y0: at.top - TYPE_SIZE.strong, x1: at.right, y1: at.bottom - 11 },
    lines: [cornersOf(future)],
    taken: [],
  };
  const when = yearOf(tile, future);
  const point = { x: at.x(when), y: at.y(values[when - FROM]!) };
  const label = {
    key: 'told',
    tone: 'brass',
    style: 'strong',
    text: `${short(name)}: ${figure(tile.kind, valueOf(tile, future), words)}, ${year(when)}`,
  } as const;
  // Clear of every line where there is room, or of its own at least.
  const clear = { ...ground, lines: entries.map((entry) => cornersOf(entry.future)) };
  const said =
    besidePoint(label, point, clear, { radius: 5 }) ??
    anywhereNear(label, point, clear) ??
    besidePoint(label, point, ground, { radius: 5 });
  return [circle('told-at', point.x, point.y, 4.5, { tone: 'brass' }), ...(said ? [said] : [])];
}

/** A row for each student: the guess at its outcome, and what the levers led to. */
export function table(
  { entries }: Data,
  words: Words,
): Table & { columns: string[]; rows: string[][] } {
  const { text } = words;
  return {
    caption: text.caption ?? '',
    columns: [text.columnName, text.columnOutcome, text.columnGuess, text.columnModel].map(
      (column) => column ?? '',
    ),
    rows: entries.map((entry) => {
      const id: TileId = Object.hasOwn(TILES, entry.shows) ? (entry.shows as TileId) : 'work';
      const tile: Tile = TILES[id];
      const guess = guessOf(entry, id);
      return [
        entry.name,
        text[id] ?? '',
        guess === null ? (text.noGuess ?? '') : figure(tile.kind, guess, words),
        figure(tile.kind, valueOf(tile, entry.future), words),
      ];
    }),
  };
}

/** A class at the workbench: everyone's curve of one outcome, and everyone's guess beside it. */
export const chart = defineChart({
  name: 'class',
  state,
  reader: {},
  layout,
  table,
});
