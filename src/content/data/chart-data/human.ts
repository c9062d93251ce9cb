import { AGAINST, SKILLS, type Against, type Data } from '../../../charts/human/data.ts';
import { bestLine } from '../numbers/correlations.ts';
import { AGAINST_COLUMN, points, SKILL_COLUMN, skilled } from '../numbers/human.ts';
import { table } from '../tables.ts';

/** Scores and skills have three or four places; a picture cannot show more than these. */
const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits));
const PLACES: Partial<Record<Against, number>> = { microsoft: 3 };
const cents = (value: number): number => Math.round(value * 100) / 100;

/** The occupations by their human skills, for their chart. */
export function data(): Data {
  const rows = skilled().toSorted((a, b) => a.soc.localeCompare(b.soc));
  return {
    soc: rows.map((row) => row.soc),
    title: rows.map((row) => row.title),
    jobs: rows.map((row) => Number(row.jobs.toPrecision(3))),
    skill: SKILLS.map((skill) => rows.map((row) => rounded(row[SKILL_COLUMN[skill]], 2))),
    value: AGAINST.map((against) =>
      rows.map((row) => rounded(row[AGAINST_COLUMN[against]], PLACES[against] ?? 4)),
    ),
    fits: SKILLS.map((skill) =>
      AGAINST.map((against) => {
        const { r, at, from, to } = bestLine(points(skill, against));
        const pay = against === 'pay';
        const [low, high] = pay ? [-Infinity, Infinity] : [0, 1];
        // Where the line leaves what a measure can be, it ends.
        const within = (x: number): [number, number] => {
          const y = Math.min(high, Math.max(low, at(x)));
          const slope = at(1) - at(0);
          return [cents((y - at(0)) / slope), pay ? Math.round(Math.exp(y)) : cents(y)];
        };
        return { r: cents(r), from: within(from), to: within(to) };
      }),
    ),
    asked: table('core-skills').map((row) => row.employers_pct),
  };
}
