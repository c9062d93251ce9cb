import { column, maybe, type Column } from './column.ts';
import { jobs, note, percent, reference, socJoined, text } from './kinds.ts';

/** A share of a task, which is added up. */
const weight = { type: 'number', min: 0, max: 1 } as const;
const label = { type: 'text', values: ['E0', 'E1', 'E2'] } as const;
const importance = { type: 'number', min: 1, max: 5, blank: true } as const;
const thousand = { type: 'number', unit: 'thousand', min: 0, max: 200_000 } as const;
const rated = { type: 'number', min: 1, max: 5 } as const;
const impact = { type: 'number', min: -3, max: 3, blank: true } as const;

/** The skills that O*NET rates in every occupation it describes. */
export const SKILLS = [
  'active_learning',
  'active_listening',
  'complex_problem_solving',
  'coordination',
  'critical_thinking',
  'equipment_maintenance',
  'equipment_selection',
  'installation',
  'instructing',
  'judgment_and_decision_making',
  'learning_strategies',
  'management_of_financial_resources',
  'management_of_material_resources',
  'management_of_personnel_resources',
  'mathematics',
  'monitoring',
  'negotiation',
  'operation_and_control',
  'operations_analysis',
  'operations_monitoring',
  'persuasion',
  'programming',
  'quality_control_analysis',
  'reading_comprehension',
  'repairing',
  'science',
  'service_orientation',
  'social_perceptiveness',
  'speaking',
  'systems_analysis',
  'systems_evaluation',
  'technology_design',
  'time_management',
  'troubleshooting',
  'writing',
] as const;
export type Skill = (typeof SKILLS)[number];

/** The years of the survey, each with a column of jobs. */
export const YEARS = [
  2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018,
  2019, 2020, 2021, 2022, 2023, 2024, 2025,
] as const;

/** A column for each of some keys, by their names. */
const each = <K extends string, C extends Column>(keys: readonly K[], made: (key: K) => C) =>
  Object.fromEntries(keys.map((key) => [key, made(key)])) as Record<K, C>;

/** The columns of what work is made of: its tasks, and the skills it asks for. */
export const WORK_COLUMNS = {
  tasks: {
    onet_soc: column(text, 'Occupation code of the list of tasks'),
    soc: column(text, 'Code under which its jobs are counted'),
    task: column({ type: 'number', min: 1, max: 99_999 }, 'Number of the task in O*NET'),
    weight: column(
      weight,
      '1 for a core task, 0.5 for a supplemental one, as the authors of the labels weigh them',
    ),
    people: column(label, 'Label by people: E0, E1 or E2'),
    model: column(label, 'Label by GPT-4: E0, E1 or E2'),
  },
  'human-skills': {
    soc: socJoined,
    social: column(importance, 'Mean importance of O*NET’s six social skills (our mean)'),
    perceptiveness: column(importance, 'Importance of social perceptiveness'),
    empathy: column(impact, 'Impact of empathy'),
    innovation: column(impact, 'Impact of innovation'),
    orientation: column(impact, 'Impact of social orientation'),
  },
  'core-skills': {
    skill: column(text, 'Name of the skill in the report'),
    employers_pct: column(percent, 'Per cent of employers'),
    copies: column(
      { type: 'text', values: ['several copies', 'one copy'] },
      'In how many copies the figure was read; the report itself was not',
    ),
    source: reference,
  },
  record: {
    soc: socJoined,
    former: column(
      note,
      'The code of 2010 under which the same work was counted before; blank where the code is the same, or the work another',
    ),
    cuts: column(note, 'Years from which a count holds other work than the one before it'),
    ...each(
      YEARS.map((year) => `jobs_${year}` as const),
      (name) => column(maybe(jobs), `Wage and salary jobs in May ${name.slice(-4)}`),
    ),
  },
  outlook: {
    soc: socJoined,
    jobs_2024_thousand: column(thousand, 'Jobs in 2024, thousands, the self-employed with them'),
    jobs_2034_thousand: column(thousand, 'Jobs projected for 2034, thousands'),
    openings_thousand: column(
      thousand,
      'Projected openings a year, thousands, those left by leavers with them',
    ),
    schooling: column(text, 'Schooling that most need to enter, as the Bureau judges'),
    experience: column(text, 'Experience in a related occupation that is commonly asked for'),
    training: column(text, 'Training on the job that is typically needed'),
  },
  skills: {
    soc: socJoined,
    ...each(SKILLS, (skill) => column(rated, `Importance of ${skill.replaceAll('_', ' ')}`)),
  },
} as const satisfies Record<string, Record<string, Column>>;
