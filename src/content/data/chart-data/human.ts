import { AGAINST, SKILLS, type Data } from '../../../charts/human/data.ts';
import { bestLine } from '../numbers/correlations.ts';
import { AGAINST_COLUMN, points, SKILL_COLUMN, skilled } from '../numbers/human.ts';
import { table } from '../tables.ts';

/** The score of talks has four places; its picture prints and places three. */
const thousandths = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000;
const cents = (value: number): number => Math.round(value * 100) / 100;

/** The occupations by their human skills, for their chart. */
export function data(): Data {
  const rows = skilled();
  return {
    soc: rows.map((row) => row.soc),
    title: rows.map((row) => row.title),
    jobs: rows.map((row) => row.jobs),
    skill: SKILLS.map((skill) => rows.map((row) => row[SKILL_COLUMN[skill]])),
    value: AGAINST.map((against) =>
      rows
        .map((row) => row[AGAINST_COLUMN[against]])
        .map((value) => (against === 'microsoft' ? thousandths(value) : value)),
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
