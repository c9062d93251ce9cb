import { assemble, starts, type Economy, type Occupations } from './economy.ts';

/** Cells to a group. With 3, no preset's outcome in any year is far from that of all occupations. */
const PER_GROUP = 3;

/**
 * The same economy with the occupations of each group merged into a few cells, alike in what machines
 * could do: a third of the time for a run, for when a thousand are wanted.
 */
export function cells(whole: Economy): Economy {
  const { groups, occupations } = whole;
  const members: number[][] = [];
  const group: number[] = [];
  groups.codes.forEach((_, g) => {
    for (const cell of cut(occupations, groups.start[g]!, groups.start[g + 1]!)) {
      members.push(cell);
      group.push(g);
    }
  });
  return assemble({
    soc: members.map((_, n) => `cell ${n}`),
    occupations: merge(occupations, members),
    groups: { ...groups, start: starts(group, groups.codes.length) },
  });
}

/** Cuts a group's occupations into cells with about equally many jobs, from the least automatable up. */
function cut({ jobs, machine }: Occupations, start: number, end: number): number[][] {
  const order = Array.from({ length: end - start }, (_, n) => start + n).sort(
    (a, b) => machine[a]! - machine[b]!,
  );
  const size = order.reduce((sum, n) => sum + jobs[n]!, 0) / PER_GROUP;
  const made: number[][] = [];
  let [held, cell] = [0, [] as number[]];
  for (const n of order) {
    const full = Math.floor(held / size + 1e-9) + 1;
    cell.push(n);
    held += jobs[n]!;
    if (held < size * full - 1e-9) continue;
    made.push(cell);
    cell = [];
  }
  return cell.length > 0 ? [...made, cell] : made;
}

/** Sums jobs and takes the means of all else, weighted by jobs. */
function merge(from: Occupations, members: number[][]): Occupations {
  const jobs = Float64Array.from(members, (cell) =>
    cell.reduce((sum, n) => sum + from.jobs[n]!, 0),
  );
  const mean = (values: Float64Array) =>
    Float64Array.from(
      members,
      (cell, at) => cell.reduce((sum, n) => sum + from.jobs[n]! * values[n]!, 0) / jobs[at]!,
    );
  return {
    jobs,
    pay: mean(from.pay),
    machine: mean(from.machine),
    language: mean(from.language),
    human: mean(from.human),
    tilt: mean(from.tilt),
    exposed: mean(from.exposed),
    skilled: mean(from.skilled),
    exposedPay: mean(from.exposedPay),
    skilledPay: mean(from.skilledPay),
  };
}
