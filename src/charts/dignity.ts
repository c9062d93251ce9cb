import type { Levers } from '../model/levers.ts';
import type { Futures, Layout, Mark, Readout, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { inSight } from './futures.ts';
import { figure, unitOf } from './dignity/figures.ts';
import { places, ROWS, type Place, type Row } from './dignity/rows.ts';
import { inUnit, measured } from './files/yearly.ts';
import { textWidth } from './shared/labels.ts';
import { circle, level, path, text } from './shared/marks.ts';
import { fill } from './shared/words.ts';

/** What the conditions come to in levers, from the two presets that are set against each other. */
export interface Data extends Futures {
  efficiency: Partial<Levers>;
  /** Each condition's levers, beside those of efficiency alone. */
  conditions: Record<Condition, Partial<Levers>>;
}

export const CONDITIONS = ['retraining', 'nets', 'policy', 'protection', 'all'] as const;
export type Condition = (typeof CONDITIONS)[number];

const state = {
  condition: {
    type: 'choice',
    values: ['none', ...CONDITIONS],
    default: 'none',
    doc: 'Which of the four conditions is switched on beside efficiency alone.',
  },
} as const;
const readersOwn = {
  speed: {
    type: 'number',
    min: 0,
    max: 3,
    default: 1,
    doc: 'The speed of automation that both futures share.',
  },
} as const;
type State = StateOf<typeof state & typeof readersOwn>;

/** Between a name and a figure that stands beside it, in pixels. */
const NAME_GAP = 8;
/** Radii of the ring of efficiency alone, and of the disc beside it. */
const RADIUS = { alone: 6.5, beside: 5 };

function layout(data: Data, now: State, size: Size, words: Words): Layout {
  const [alone, beside] = [data.futures[0]!, inSight(data)];
  const on = now.condition !== 'none';
  return {
    ...size,
    under: places(size).flatMap((place) => ruler(place, size, words)),
    dots: [],
    over: places(size).flatMap((place) => {
      const { id } = place.row;
      const [from, to] = [alone.measure(id), beside.measure(id)];
      return [
        thread(place, from, on ? to : from),
        ...mark(place, 'beside', on ? to : from, on, size, words),
        ...mark(place, 'alone', from, true, size, words),
      ];
    }),
  };
}

const nameOf = ({ id }: Row, close: boolean, words: Words): string =>
  (close ? words.text[`${id}Short`] : undefined) ?? words.text[id] ?? '';

/** A row's name, and its tape: better to the right. */
function ruler({ row, style, close, x, name, tape }: Place, size: Size, words: Words): Mark[] {
  const [worse, better] = row.domain;
  const count = Math.round(Math.abs(better - worse) / row.every);
  const ticks = Array.from({ length: count + 1 }, (_, n) => worse + ((better - worse) * n) / count);
  const strokes = ticks.map((value) => `M${x(value).toFixed(1)} ${tape}v5`).join('');
  return [
    text(`name-${row.id}`, nameOf(row, close, words), 0, name, { tone: 'ink', style }),
    path(`tape-${row.id}`, `M0 ${tape}H${size.width}${strokes}`, { tone: 'grid', width: 1 }),
  ];
}

/** From one future to the other, stitched like all that is modelled. */
function thread({ row, x, tape }: Place, from: number, to: number): Mark {
  return level(`thread-${row.id}`, tape, [x(from), x(to)], {
    tone: 'pencil',
    stitched: true,
    width: 2,
  });
}

/** One future on a tape: efficiency alone is said below it, the other above. */
function mark(
  { row, style, close, x, tape, above, below }: Place,
  which: 'alone' | 'beside',
  value: number,
  visible: boolean,
  size: Size,
  words: Words,
): Mark[] {
  const tone = which === 'alone' ? 'machine' : 'people';
  const said = figure(row.id, value, words);
  const half = textWidth(said, style) / 2 + 1;
  const name = nameOf(row, close, words);
  const left = which === 'beside' && close ? textWidth(name, style) + NAME_GAP : 0;
  const within = Math.min(size.width - half, Math.max(left + half, x(value)));
  const ring = which === 'alone';
  const disc = circle(`${which}-${row.id}`, x(value), tape, RADIUS[which], {
    tone,
    opacity: visible ? 1 : 0,
    ring,
    width: 2.4,
  });
  if (!visible) return [disc];
  return [
    disc,
    text(`${which}-said-${row.id}`, said, within, ring ? below : above, {
      tone,
      style,
      anchor: 'middle',
    }),
  ];
}

function readouts(data: Data, _: State, words: Words): Readout[] {
  const future = inSight(data);
  return (['laidOff', 'displacedIncome'] as const).map((id) => ({
    outcome: id,
    value: future.measure(id),
    text: fill(words.text[`${id}Readout`] ?? '', { value: figure(id, future.measure(id), words) }),
  }));
}

function table({ futures }: Data, words: Words): Table {
  return {
    caption: words.text.caption ?? '',
    columns: [
      words.text.columnFuture ?? '',
      ...ROWS.map(({ id }) => measured(words.text[id] ?? '', unitOf(id), words)),
    ],
    rows: futures.slice(0, -1).map((future, n) => [
      words.text[['none', ...CONDITIONS][n]!] ?? '',
      ...ROWS.map(({ id }) => {
        const value = future.measure(id);
        return inUnit(value, unitOf(id), figure(id, value, words));
      }),
    ]),
  };
}

/** Two futures at one speed: efficiency alone, and with a condition of a humane transition switched on. */
export const chart = defineChart({
  name: 'dignity',
  state,
  reader: readersOwn,
  // Efficiency alone, beside each condition, and the one in sight.
  scenarios: (now, { efficiency, conditions }) => {
    const { speed, condition } = now;
    const of = (levers: Partial<Levers>) => ({
      levers: { ...efficiency, ...levers, speed },
      parameters: {},
    });
    const beside = condition === 'none' ? {} : conditions[condition];
    return [of({}), ...CONDITIONS.map((each) => of(conditions[each])), of(beside)];
  },
  layout,
  readouts,
  table,
});
