import type { TextMark, TextStyle, Tone } from '../chart.ts';
import { TYPE_SIZE, overlaps, textBox, textWidth, type Box } from './labels.ts';

/** A drawn line as its corners, from left to right, in pixels. */
export type Corners = readonly (readonly [x: number, y: number])[];

/** White between a label and the line it belongs to. */
const CLEAR = 4;

/** The highest and lowest point of lines between two places, or null where there is none. */
function span(lines: readonly Corners[], x0: number, x1: number): [number, number] | null {
  let [top, bottom] = [Infinity, -Infinity];
  const see = (y: number) => {
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (const line of lines) {
    line.forEach(([x, y], index) => {
      if (x >= x0 && x <= x1) see(y);
      const next = line[index + 1];
      if (!next || next[0] <= x) return;
      const on = (at: number) => y + ((next[1] - y) * (at - x)) / (next[0] - x);
      for (const at of [x0, x1]) if (at > x && at < next[0]) see(on(at));
    });
  }
  return top <= bottom ? [top, bottom] : null;
}

/** Whether a box keeps clear of lines and of boxes that are taken. */
function isFree(box: Box, lines: readonly Corners[], taken: readonly Box[]): boolean {
  return (
    !taken.some((other) => overlaps(box, other)) &&
    lines.every((line) => {
      const met = span([line], box.x0 - CLEAR, box.x1 + CLEAR);
      return !met || met[1] < box.y0 - 2 || met[0] > box.y1 + 2;
    })
  );
}

const inside = (box: Box, bounds: Box): boolean =>
  box.x0 >= bounds.x0 && box.x1 <= bounds.x1 && box.y0 >= bounds.y0 && box.y1 <= bounds.y1;

/** What a label says and how. */
export interface Label {
  key: string;
  text: string;
  style: TextStyle;
  tone: Tone;
}

/** Where labels may stand, and what they must keep clear of. */
export interface Ground {
  bounds: Box;
  lines: readonly Corners[];
  /** Grows with every label that is placed. */
  taken: Box[];
}

/**
 * Puts a label next to a point on a line: as near as it can be above or below without touching any
 * line, any label, or the edge. Takes its place.
 * @param options.most how many pixels of white are still near
 * @param options.side where a label must stand that could be taken for another line's
 * @param options.radius of what is drawn at the point
 * @returns null where there is no such place
 */
export function besidePoint(
  label: Label,
  point: { x: number; y: number },
  ground: Ground,
  {
    most = 60,
    side,
    radius = 0,
  }: { most?: number; side?: 'above' | 'below'; radius?: number } = {},
): TextMark | null {
  const width = textWidth(label.text, label.style);
  const size = TYPE_SIZE[label.style];
  const { bounds, lines, taken } = ground;
  let best: { mark: TextMark; box: Box; cost: number } | null = null;
  for (const share of [0.5, 1, 0, 0.75, 0.25]) {
    const x = Math.max(bounds.x0, Math.min(bounds.x1 - width, point.x - width * share));
    const [top, bottom] = span(lines, x - 2, x + width + 2) ?? [point.y, point.y];
    const above = Math.min(top, point.y - radius) - CLEAR - 2 - size * 0.3;
    const below = Math.max(bottom, point.y + radius) + CLEAR + 2 + size * 0.85;
    const sides = { above: [above], below: [below] };
    for (const y of side ? sides[side] : [above, below]) {
      const mark: TextMark = { kind: 'text', ...label, x, y };
      const box = textBox(mark);
      const away = y < point.y ? point.y - box.y1 : box.y0 - point.y;
      const cost = away + Math.abs(share - 0.5) * 12;
      if (away > most || (best && best.cost <= cost)) continue;
      if (inside(box, bounds) && !taken.some((other) => overlaps(box, other)))
        best = { mark, box, cost };
    }
  }
  if (!best) return null;
  taken.push(best.box);
  return best.mark;
}

/**
 * Finds room for a block of words near a point, clear of lines and labels, on a coarse grid. Takes
 * its place.
 * @returns the block's top left corner, or null where there is no room
 */
export function roomFor(
  block: { width: number; height: number },
  near: { x: number; y: number },
  ground: Ground,
): { x: number; y: number } | null {
  const { bounds, lines, taken } = ground;
  const grid = 6;
  let best: { box: Box; away: number } | null = null;
  for (let y = bounds.y0; y + block.height <= bounds.y1; y += grid) {
    for (let x = bounds.x1 - block.width; x >= bounds.x0; x -= grid) {
      const box = { x0: x, y0: y, x1: x + block.width, y1: y + block.height };
      const away = Math.hypot(
        Math.max(box.x0 - near.x, 0, near.x - box.x1),
        Math.max(box.y0 - near.y, 0, near.y - box.y1),
      );
      if ((!best || away < best.away - 0.5) && isFree(box, lines, taken)) best = { box, away };
    }
  }
  if (!best) return null;
  taken.push(best.box);
  return { x: best.box.x0, y: best.box.y0 };
}

/** Puts a label where there is room, as near to a point as can be, when none is right beside it. */
export function anywhereNear(
  label: Label,
  near: { x: number; y: number },
  ground: Ground,
): TextMark | null {
  const size = TYPE_SIZE[label.style];
  const block = { width: textWidth(label.text, label.style), height: size * 1.15 };
  const room = roomFor(block, near, ground);
  return room && { kind: 'text', ...label, x: room.x, y: room.y + size * 0.85 };
}
