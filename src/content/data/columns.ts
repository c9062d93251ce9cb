import { FORMATS } from '../../charts/shared/format.ts';
import { column, maybe, type Cell, type Column } from './columns/column.ts';
import {
  byGpt4,
  byPeople,
  change,
  dollars,
  group,
  jobs,
  microsoft,
  note,
  percent,
  probability,
  projected,
  reference,
  risk,
  soc2018,
  socJoined,
  text,
  title,
  wage,
  year,
  yesOrNo,
} from './columns/kinds.ts';
import { MODEL_COLUMNS } from './columns/model.ts';
import { WORK_COLUMNS } from './columns/work.ts';

const surveyed = column(year, 'Survey year, May');
const soc2010 = column(text, 'Occupation code of 2010');
const listed = column(text, 'Title in the list');

const READ_IN = { type: 'text', values: ['original', 'several copies', 'one copy'] } as const;

/** The columns of every table, in order: what is read, checked, and described in the data package. */
export const COLUMNS = {
  totals: { year: surveyed, jobs },
  groups: {
    soc: column(text, 'Code of the group'),
    title,
    jobs_2025: jobs,
    median_wage_2025: wage,
  },
  services: {
    series: column(text, 'Kind of service'),
    year: surveyed,
    jobs,
    soc_codes: column(text, 'Occupation codes of that year; several are summed'),
    segment: column(
      { type: 'number', min: 1, max: 9 },
      'Counts the definitions of a series, from 1',
    ),
    comparable: column(
      maybe(yesOrNo),
      'Whether the year may be compared with the year before; blank in the first',
    ),
    note: column(note, 'Why a segment begins'),
  },
  'frey-osborne': {
    rank: column(
      { type: 'number', min: 1, max: 702 },
      'Place in the list, 1 is least likely to be computerized',
    ),
    soc2010,
    title: listed,
    probability,
    risk,
    jobs_2010: maybe(jobs),
    group: column(text, 'Major group'),
    sector: column(note, 'Sector of the story, or blank'),
  },
  'what-happened': {
    soc2010,
    soc: soc2018,
    title: listed,
    probability,
    risk,
    jobs_2010: jobs,
    jobs_2025: jobs,
    change_pct: column(change, 'Change in jobs from 2010 to 2025, per cent'),
    wage_2025: wage,
    eloundou_people: byPeople,
    eloundou_gpt4: byGpt4,
    microsoft,
  },
  occupations: {
    soc: socJoined,
    title,
    group,
    jobs_2025: maybe(jobs),
    median_wage_2025: wage,
    wage_topcoded: column(yesOrNo, 'yes where the wage is above the highest the survey prints'),
    fo_probability: maybe(probability),
    fo_match: column(
      text,
      'How the probability was carried from the codes of 2010: exact, group, split, merged, partial, none',
    ),
    fo_rows: column(note, 'The rows of the list it rests on, by code of 2010'),
    eloundou_people: byPeople,
    eloundou_gpt4: byGpt4,
    microsoft,
    projected_change_pct: maybe(projected),
    jobs_2010: column(maybe(jobs), `${jobs.description}; only where the code is one to one`),
    change_pct: column(
      maybe(change),
      'Change in jobs from 2010 to 2025, per cent; only where the code is one to one',
    ),
  },
  ...MODEL_COLUMNS,
  careers: {
    id: column(text, 'Our name for the career or the service'),
    soc: soc2018,
    title,
    since: column(year, 'The first year: 2019, or the year its code begins'),
    jobs_since: jobs,
    jobs_2024: jobs,
    jobs_2025: jobs,
    change_2034_pct: projected,
    gain_2034_thousand: column(
      { type: 'number', unit: 'thousand', min: -5000, max: 5000 },
      'Projected change in jobs 2024 to 2034, thousands, the self-employed with them',
    ),
    jobs_2034: column(jobs, 'Jobs of 2024 in the survey with that change'),
    median_wage_2025: column(dollars, 'Median yearly wage in May 2025, dollars'),
  },
  industries: {
    industry: column(text, 'Our name for the industry'),
    soc: soc2018,
    title,
    jobs_2024_thousand: column(
      { type: 'number', unit: 'thousand', min: 0 },
      'Jobs in 2024, thousands, the self-employed with them',
    ),
    change_2034_pct: projected,
    change_thousand: column({ type: 'number', unit: 'thousand' }, 'The same in thousand jobs'),
    openings_thousand: column(
      { type: 'number', unit: 'thousand', min: 0 },
      'Projected openings a year, thousands, those left by leavers with them',
    ),
  },
  ...WORK_COLUMNS,
  arrangements: {
    year: column({ type: 'number', unit: 'year', min: 1995, max: 2023 }, 'Year of the count'),
    month: column(text, 'Month of the count'),
    contractors: column(percent, 'Independent contractors, per cent of all at work, by main job'),
    on_call: column(percent, 'On-call workers, per cent'),
    agency: column(percent, 'Workers of temporary help agencies, per cent'),
    contract_firms: column(percent, 'Workers of contract firms, per cent'),
    source: reference,
  },
  'so-far': {
    id: column(text, 'Our name for the finding'),
    country: column(text, 'Where'),
    sample: column(text, 'Whom the study looked at'),
    outcome: column(text, 'What it counted'),
    group: column(
      { type: 'text', values: ['everyone', 'beginners'] },
      'Whether it is about beginners or not',
    ),
    effect: column(
      maybe(change),
      'Change against those less exposed, per cent; blank where only a range, or that nothing was found, is told',
    ),
    low: column(maybe(change), 'Lower end of the range told, per cent'),
    high: column(maybe(change), 'Upper end, per cent'),
    period: column(text, 'The time it speaks of'),
    source: reference,
    status: column(READ_IN, 'How it was read, as in the published figures'),
  },
  published: {
    id: column(text, 'Our name for the figure'),
    label: column(text, 'What it counts, in our words'),
    value: column({ type: 'number' }, 'The number'),
    unit: column(text, 'Its unit'),
    format: column({ type: 'text', values: FORMATS }, 'How the prose prints it'),
    period: column(text, 'The time it speaks of'),
    source: reference,
    status: column(
      READ_IN,
      'original: read in the publisher’s text; several or one: copies it was read in',
    ),
  },
} as const satisfies Record<string, Record<string, Column>>;

export type TableName = keyof typeof COLUMNS;

/** The columns of one table, by their names. */
export const columnsOf = (name: TableName): Record<string, Column> => COLUMNS[name];

/** A row of every table, as its columns say. */
export type Rows = {
  [T in TableName]: {
    [C in keyof (typeof COLUMNS)[T]]: (typeof COLUMNS)[T][C] extends Column
      ? Cell<(typeof COLUMNS)[T][C]>
      : never;
  };
};
