import {
  AGAINST,
  SKILLS,
  type Against,
  type Data,
  type Skill,
} from '../../../charts/human/data.ts';
import { bestLine } from '../numbers/correlations.ts';
import { table } from '../tables.ts';

/** The column of each skill in its table; ethical judgement has none. */
const SKILL_COLUMN = {
  social: 'social',
  empathy: 'empathy',
  creativity: 'innovation',
  emotion: 'perceptiveness',
  connection: 'orientation',
} as const satisfies Record<Skill, string>;

/** The column of what a skill is set against. */
const AGAINST_COLUMN = {
  'frey-osborne': 'fo_probability',
  eloundou: 'eloundou_people',
  gpt4: 'eloundou_gpt4',
  microsoft: 'microsoft',
  pay: 'median_wage_2025',
} as const satisfies Record<Against, string>;

/** The occupations with a count of jobs and any human skill, largest first. */
function skilled() {
  const skills = new Map(table('human-skills').map((row) => [row.soc, row]));
  return table('occupations')
    .flatMap((row) => {
      const own = skills.get(row.soc);
      return own && row.jobs_2025 !== null ? [{ ...row, ...own, jobs: row.jobs_2025 }] : [];
    })
    .toSorted((a, b) => b.jobs - a.jobs || a.soc.localeCompare(b.soc));
}

/** Where each occupation stands, weighted by its jobs; pay by its logarithm. */
function points(skill: Skill, against: Against): [x: number, y: number, weight: number][] {
  return skilled().flatMap((row) => {
    const [x, y] = [row[SKILL_COLUMN[skill]], row[AGAINST_COLUMN[against]]];
    return x === null || y === null ? [] : [[x, against === 'pay' ? Math.log(y) : y, row.jobs]];
  });
}

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
