import type { Dot, Size } from '../chart.ts';
import { CROWD } from './data.ts';
import { TRAITS, type Traits } from './traits.ts';

/** The signals that can be read, one thread each. */
export const SIGNALS = 6;

/** Room for a line of words under the picture, in pixels. */
export const FOOT = 22;

/** The cloth: where its cells are, and where threads pass between them. */
export interface Field {
  top: number;
  bottom: number;
  /** The x of each thread. */
  threads: number[];
  /** The common radius of a dot. */
  radius: number;
  /** The distance between neighbours. */
  room: number;
  /** The centre of a cell, counted along the rows. */
  at(cell: number): { x: number; y: number };
}

/** Ways to weave a thousand cells, odd rows half a step aside. */
const WEAVES = [20, 25, 40, 50].map((columns) => ({ columns, rows: CROWD / columns }));
const EDGE = 4;
/** Room for a thread, as a share of the step between columns. */
const SEAM = 0.42;

/**
 * Lays a thousand cells as a weave that fills the box between `top` and `bottom`, in the proportion
 * that leaves a dot the most room.
 * @param signals how many threads pass through and open a seam
 */
export function field(size: Size, top: number, bottom: number, signals: number): Field {
  const weaves = WEAVES.map(({ columns, rows }) => {
    const step = (size.width - 2 * EDGE) / (columns + 0.5 + signals * SEAM);
    const fall = (bottom - top) / rows;
    return { columns, step, fall, room: Math.min(step, Math.hypot(step / 2, fall), 2 * fall) };
  });
  const { columns, step, fall, room } = weaves.reduce((a, b) => (b.room > a.room ? b : a));
  const seams = Array.from({ length: SIGNALS }, (_, n) =>
    Math.round(((n + 0.5) * columns) / SIGNALS),
  );
  const left = EDGE + step / 2;
  return {
    top,
    bottom,
    room,
    radius: Math.round(room * 2.9) / 10,
    threads: seams.map(
      (column, n) => left + (column - 0.25 + (Math.min(n, signals) + 0.5) * SEAM) * step,
    ),
    at(cell) {
      const [row, column] = [Math.floor(cell / columns), cell % columns];
      const passed = seams.filter((at, n) => n < signals && at <= column).length;
      return {
        x: left + (column + (row % 2) / 2 + passed * SEAM) * step,
        y: top + (row + 0.5) * fall,
      };
    },
  };
}

/** A dot with a core is drawn a little larger, so that its body still shows. */
const GROWN = 1.18;
/** A core is an opening, as in a button; turned inside out it is a heart in a halo. */
const EYE = { tone: 'grid', opacity: 0.96 } as const;
const HALO = { tone: 'pencil', opacity: 0.34 } as const;
const HEART = { tone: 'ink', opacity: 0.9 } as const;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A dot as the first `signals` signals see it: a body, and a core that is there from the fourth on. */
function portrait(cloth: Field, traits: Traits, signals: number, index: number): [Dot, Dot] {
  const home = cloth.at(traits.cell);
  const moved = signals >= 3 ? cloth.room : 0;
  const r = tenth(cloth.radius * (signals >= 1 ? traits.size : 1) * (signals >= 4 ? GROWN : 1));
  const shade = signals >= 2 ? traits.shade : ({ tone: 'dot', opacity: 1 } as const);
  const core = signals >= 4 ? Math.max(0.8, tenth(r * traits.core)) : 0;
  const look = signals >= 6 ? Math.max(0, r - core) * 0.62 : 0;
  const [x, y] = [home.x + traits.dx * moved, home.y + traits.dy * moved];
  const turned = signals >= 5 && traits.turned;
  return [
    { key: `dot-${index}`, x, y, r, ...(turned ? HALO : shade) },
    {
      key: `core-${index}`,
      x: x + look * Math.cos(traits.gaze),
      y: y + look * Math.sin(traits.gaze),
      r: core,
      ...(turned ? HEART : EYE),
    },
  ];
}

/** The crowd in the field: a thousand bodies, then their thousand cores. */
export function fieldDots(cloth: Field, signals: number): Dot[] {
  const portraits = TRAITS.map((traits, index) => portrait(cloth, traits, signals, index));
  return [...portraits.map(([body]) => body), ...portraits.map(([, core]) => core)];
}
