import { AGAINST, SKILLS, type Against, type Skill } from '../../../charts/human/data.ts';
import { table } from '../tables.ts';
import { weightedCorrelation } from './correlations.ts';
import type { Made } from './made.ts';

/** The column of each skill in its table; ethical judgement has none. */
export const SKILL_COLUMN = {
  social: 'social',
  empathy: 'empathy',
  creativity: 'innovation',
  emotion: 'perceptiveness',
  connection: 'orientation',
} as const satisfies Record<Skill, string>;

/** The column of what a skill is set against. */
export const AGAINST_COLUMN = {
  'frey-osborne': 'fo_probability',
  eloundou: 'eloundou_people',
  gpt4: 'eloundou_gpt4',
  microsoft: 'microsoft',
  pay: 'median_wage_2025',
} as const satisfies Record<Against, string>;

/** The occupations with a count of jobs and any human skill, largest first. */
export function skilled() {
  const skills = new Map(table('human-skills').map((row) => [row.soc, row]));
  return table('occupations')
    .flatMap((row) => {
      const own = skills.get(row.soc);
      return own && row.jobs_2025 !== null ? [{ ...row, ...own, jobs: row.jobs_2025 }] : [];
    })
    .toSorted((a, b) => b.jobs - a.jobs || a.soc.localeCompare(b.soc));
}

/** Where each occupation stands, weighted by its jobs; pay by its logarithm. */
export function points(skill: Skill, against: Against): [x: number, y: number, weight: number][] {
  return skilled().flatMap((row) => {
    const [x, y] = [row[SKILL_COLUMN[skill]], row[AGAINST_COLUMN[against]]];
    return x === null || y === null ? [] : [[x, against === 'pay' ? Math.log(y) : y, row.jobs]];
  });
}

const NAMES = {
  'frey-osborne': 'List',
  eloundou: 'People',
  gpt4: 'Gpt4',
  microsoft: 'Use',
  pay: 'Pay',
} as const satisfies Record<Against, string>;
const LIT = {
  therapists: '21-1013',
  artists: '27-1013',
  carers: '31-1120',
  mentors: '21-1012',
  creators: '27-3043',
};

/** How human skills go with exposure and pay, the occupations the essay names, employers’ answers. */
export function humanNumbers(): Made[] {
  const rows = new Map(table('occupations').map((row) => [row.soc, row]));
  const asked = (name: string) =>
    table('core-skills').find(({ skill }) => skill.startsWith(name))!.employers_pct;
  return [
    ['skilledOnList', points('social', 'frey-osborne').length, 'integer'],
    ...SKILLS.flatMap((skill) =>
      AGAINST.map((against): Made => [
        `${skill}${NAMES[against]}`,
        weightedCorrelation(points(skill, against)),
        'decimal2',
      ]),
    ),
    ...Object.entries(LIT).flatMap(([name, soc]): Made[] => {
      const row = rows.get(soc)!;
      return [
        [`${name}Jobs`, row.jobs_2025!, row.jobs_2025! > 1e6 ? 'millions' : 'integer'],
        [`${name}Pay`, row.median_wage_2025!, 'dollars'],
        [`${name}Probability`, 100 * row.fo_probability!, 'percent'],
        [`${name}People`, 100 * row.eloundou_people!, 'percent'],
        [`${name}Gpt4`, 100 * row.eloundou_gpt4!, 'percent'],
        [`${name}Projected`, row.projected_change_pct!, 'change'],
      ];
    }),
    ['askedAnalytical', asked('Analytical'), 'percent'],
    ['askedCreative', asked('Creative'), 'percent'],
    ['askedEmpathy', asked('Empathy'), 'percent'],
    ['askedAi', asked('AI and'), 'percent'],
    ['askedProgramming', asked('Programming'), 'percent'],
  ];
}
