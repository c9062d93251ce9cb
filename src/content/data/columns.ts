import { FORMATS } from '../words/format.ts';
import { maybe, type Cell, type Column } from './columns/column.ts';
import { WORK_COLUMNS } from './columns/work.ts';

const text = { type: 'text' } as const;
const note = { type: 'text', blank: true } as const;
const year = { type: 'number', min: 2003, max: 2025 } as const;
const jobs = { type: 'number', min: 0, max: 200_000_000 } as const;
const share = { type: 'number', min: 0, max: 1 } as const;
const percent = { type: 'number', min: 0, max: 100 } as const;
const ratio = { type: 'number', min: 0, max: 100 } as const;
const change = { type: 'number', min: -100, max: 1000 } as const;
const wage = { type: 'number', min: 10_000, max: 900_000, blank: true } as const;
const risk = { type: 'text', values: ['high', 'medium', 'low'] } as const;

/** The columns of every table, in order: what is read, checked, and described in the data package. */
export const COLUMNS = {
  totals: { year, jobs },
  groups: { soc: text, title: text, jobs_2025: jobs, median_wage_2025: wage },
  services: {
    series: text,
    year,
    jobs,
    soc_codes: text,
    segment: { type: 'number', min: 1, max: 9 },
    comparable: { type: 'text', values: ['yes', 'no'], blank: true },
    note,
  },
  'frey-osborne': {
    rank: { type: 'number', min: 1, max: 702 },
    soc2010: text,
    title: text,
    probability: share,
    risk,
    jobs_2010: maybe(jobs),
    group: text,
    sector: note,
  },
  'what-happened': {
    soc2010: text,
    soc: text,
    title: text,
    probability: share,
    risk,
    jobs_2010: jobs,
    jobs_2025: jobs,
    change_pct: change,
    wage_2025: wage,
    eloundou_people: maybe(share),
    eloundou_gpt4: maybe(share),
    microsoft: maybe(share),
  },
  occupations: {
    soc: text,
    title: text,
    group: text,
    jobs_2025: maybe(jobs),
    median_wage_2025: wage,
    wage_topcoded: { type: 'text', values: ['yes', 'no'] },
    fo_probability: maybe(share),
    fo_match: text,
    fo_rows: note,
    eloundou_people: maybe(share),
    eloundou_gpt4: maybe(share),
    microsoft: maybe(share),
    projected_change_pct: maybe(change),
    jobs_2010: maybe(jobs),
    change_pct: maybe(change),
  },
  'model-occupations': {
    soc: text,
    group: text,
    jobs_thousand: { type: 'number', min: 0, max: 200_000 },
    pay: { type: 'number', min: 10_000, max: 900_000 },
    machine: share,
    language: share,
    human: share,
    digital: share,
    growth: { type: 'number', min: -1, max: 5 },
  },
  'model-skills': { from: text, to: text, similarity: share },
  'model-checks': {
    soc: text,
    less_than_school: maybe(percent),
    school: maybe(percent),
    some_college: maybe(percent),
    associate: maybe(percent),
    bachelor: maybe(percent),
    master_or_more: maybe(percent),
    jobs_2016: maybe(jobs),
    ratio_2016_2024: maybe(ratio),
    jobs_2022: maybe(jobs),
    ratio_2022_2025: maybe(ratio),
  },
  careers: {
    id: text,
    soc: text,
    title: text,
    since: year,
    jobs_since: jobs,
    jobs_2024: jobs,
    jobs_2025: jobs,
    change_2034_pct: change,
    gain_2034_thousand: { type: 'number', min: -5000, max: 5000 },
    jobs_2034: jobs,
    median_wage_2025: { type: 'number', min: 10_000, max: 900_000 },
  },
  industries: {
    industry: text,
    soc: text,
    title: text,
    jobs_2024_thousand: { type: 'number', min: 0 },
    change_2034_pct: change,
    change_thousand: { type: 'number' },
    openings_thousand: { type: 'number', min: 0 },
  },
  sensitivity: {
    outcome: text,
    input: text,
    kind: { type: 'text', values: ['lever', 'assumption'] },
    first: { type: 'number', min: -1, max: 2 },
    total: { type: 'number', min: 0, max: 2 },
  },
  ...WORK_COLUMNS,
  published: {
    id: text,
    label: text,
    value: { type: 'number' },
    unit: text,
    format: { type: 'text', values: FORMATS },
    period: text,
    source: text,
    status: { type: 'text', values: ['original', 'several copies', 'one copy'] },
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
