import type { LineMark, Mark, TextMark, Tone } from '../chart.ts';
import { overlaps, textBox, type Box } from './labels.ts';
import { line, text } from './marks.ts';

/** A mark that is named: where it is, how large, and what it is called. */
export interface Named {
  key: string;
  text: string;
  tone: Tone;
  x: number;
  y: number;
  r: number;
}

/** Where callouts may stand, and what is taken: both in pixels. */
export interface Room {
  bounds: Box;
  taken: Box[];
  /** Circles the words should keep off, if they can. */
  crowd: { x: number; y: number; r: number }[];
}

/** Pixels from a mark to its words, nearest first. */
const REACH = [4, 14, 26, 40, 58, 80, 110, 150];
const ANGLES = Array.from({ length: 16 }, (_, n) => (n * Math.PI) / 8);
/** What it costs, in pixels from a mark to its words, that a dot lies under them, or their thread on others. */
const COVERED = 9;
export const CROSSED = 200;

/**
 * Names marks: each label as near its mark as it can stand without touching another label, a mark
 * that is named, or the edge, and with as few dots of the crowd under it as can be. A thread ties
 * the label to its mark where they are apart.
 */
export function callouts(named: Named[], room: Room): Mark[] {
  const taken = [...room.taken, ...named.map(({ x, y, r }) => square(x, y, r + 2))];
  const said: Box[] = [];
  const threads: Box[] = [];
  return named.flatMap((one): Mark[] => {
    const best = bestPlace(one, { ...room, taken }, said, threads);
    if (!best) return [];
    const box = textBox(best);
    taken.push({ x0: box.x0 - 3, y0: box.y0 - 2, x1: box.x1 + 3, y1: box.y1 + 2 });
    const tied = thread(one, box);
    said.push(box);
    threads.push(...tied.flatMap(beads));
    return [...tied, best];
  });
}

const square = (x: number, y: number, r: number): Box => ({
  x0: x - r,
  y0: y - r,
  x1: x + r,
  y1: y + r,
});

/** @param said the names that have their places, and the threads that tie them */
function bestPlace(
  one: Named,
  { bounds, taken, crowd }: Room,
  said: Box[],
  threads: Box[],
): TextMark | null {
  let best: TextMark | null = null;
  let least = Infinity;
  const own = square(one.x, one.y, one.r + 2);
  for (const reach of REACH) {
    if (reach > least) break;
    for (const angle of ANGLES) {
      const mark = at(one, reach, angle);
      const box = textBox(mark);
      const outside =
        box.x0 < bounds.x0 || box.x1 > bounds.x1 || box.y0 < bounds.y0 || box.y1 > bounds.y1;
      const clash = taken.some(
        (other) => (other.x0 !== own.x0 || other.y0 !== own.y0) && overlaps(box, other),
      );
      if (outside || clash || overlaps(box, own)) continue;
      const covered = crowd.filter(({ x, y, r }) => overlaps(box, square(x, y, r))).length;
      // Threads are looked at only of places that could still be the best.
      if (reach + covered * COVERED >= least) continue;
      const tied = thread(one, box).flatMap(beads);
      const crossed =
        said.some((other) => tied.some((bead) => overlaps(bead, other))) ||
        threads.some((bead) => overlaps(box, bead));
      const cost = reach + covered * COVERED + (crossed ? CROSSED : 0);
      if (cost < least) [least, best] = [cost, mark];
    }
  }
  return best;
}

function at({ key, text: said, tone, x, y, r }: Named, reach: number, angle: number): TextMark {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const anchor = dx > 0.3 ? 'start' : dx < -0.3 ? 'end' : 'middle';
  return text(`name-${key}`, said, x + dx * (r + reach), y + dy * (r + reach) + 4 + dy * 6, {
    tone,
    style: 'strong',
    anchor,
  });
}

/** A slanting line as small boxes, for words to keep off. */
export function beads({ x1, y1, x2, y2 }: LineMark): Box[] {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 8);
  return Array.from({ length: count + 1 }, (_, n) =>
    square(x1 + ((x2 - x1) * n) / count, y1 + ((y2 - y1) * n) / count, 3),
  );
}

function thread({ key, tone, x, y, r }: Named, box: Box): LineMark[] {
  const near = {
    x: Math.min(box.x1, Math.max(box.x0, x)),
    y: Math.min(box.y1, Math.max(box.y0, y)),
  };
  const away = Math.hypot(near.x - x, near.y - y);
  if (away < r + 12) return [];
  const [ux, uy] = [(near.x - x) / away, (near.y - y) / away];
  const from = [x + ux * (r + 1), y + uy * (r + 1)] as const;
  return [line(`thread-${key}`, from, [near.x - ux * 2, near.y - uy * 2], { tone, width: 1 })];
}
