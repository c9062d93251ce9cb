import type { Mark, TextMark } from '../chart.ts';
import { beads, callouts, CROSSED, type Named, type Room } from '../shared/callouts.ts';
import { overlaps, textBox } from '../shared/labels.ts';

/** What it costs, in pixels of thread, that a name stands nearer to another's mark, and that a name is not said. */
const [ASTRAY, UNSAID] = [200, 10_000];

/**
 * Names marks in the order that leaves the plainest picture. Who chooses first has most room, and
 * which order is best depends on where the marks lie.
 */
export function plainest(named: Named[], room: Room): Mark[] {
  const tried = [
    [...named].sort((a, b) => b.x - a.x),
    [...named].sort((a, b) => a.y - b.y),
    [...named].sort((a, b) => b.y - a.y),
  ].map((order) => callouts(order, room));
  const costs = tried.map((marks) => costOf(marks, named));
  return tried[costs.indexOf(Math.min(...costs))]!;
}

/** Pixels of thread, and what is worse. */
function costOf(marks: Mark[], named: Named[]): number {
  const texts = marks.filter((mark) => mark.kind === 'text');
  const threads = marks.filter((mark) => mark.kind === 'line');
  const lengths = threads.map(
    (line) =>
      Math.hypot(line.x2 - line.x1, line.y2 - line.y1) +
      CROSSED *
        texts.filter(
          (text) =>
            text.key.replace('name-', '') !== line.key.replace('thread-', '') &&
            beads(line).some((bead) => overlaps(bead, textBox(text))),
        ).length,
  );
  const astray = texts.filter((text) => {
    const own = named.find(({ key }) => text.key === `name-${key}`)!;
    return named.some((other) => other !== own && gap(other, text) < gap(own, text));
  });
  return lengths.reduce(
    (sum, length) => sum + length,
    ASTRAY * astray.length + UNSAID * (named.length - texts.length),
  );
}

/** Pixels between a mark and a name. */
function gap({ x, y, r }: Named, text: TextMark): number {
  const { x0, y0, x1, y1 } = textBox(text);
  return Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1)) - r;
}
