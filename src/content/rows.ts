import type { WorkRows } from './columns/work.ts';

interface Total {
  year: number;
  jobs: number;
}
interface GroupRow {
  soc: string;
  title: string;
  jobs_2025: number;
  median_wage_2025: number;
}
interface ServiceRow extends Total {
  series: string;
  soc_codes: string;
  segment: number;
  comparable: 'yes' | 'no' | '';
  note: string;
}
interface ListRow {
  rank: number;
  soc2010: string;
  title: string;
  probability: number;
  risk: 'high' | 'medium' | 'low';
  jobs_2010: number | null;
  group: string;
  sector: string;
}
interface BackTestRow {
  soc2010: string;
  soc: string;
  title: string;
  probability: number;
  risk: 'high' | 'medium' | 'low';
  jobs_2010: number;
  jobs_2025: number;
  change_pct: number;
  wage_2025: number | null;
  eloundou_beta: number | null;
  microsoft: number | null;
}
interface OccupationRow {
  soc: string;
  title: string;
  group: string;
  jobs_2025: number | null;
  median_wage_2025: number | null;
  wage_topcoded: 'yes' | 'no';
  fo_probability: number | null;
  fo_match: string;
  fo_rows: string;
  eloundou_beta: number | null;
  microsoft: number | null;
  projected_change_pct: number | null;
  jobs_2010: number | null;
  change_pct: number | null;
}
interface ModelOccupationRow {
  soc: string;
  group: string;
  jobs_thousand: number;
  pay: number;
  machine: number;
  language: number;
  human: number;
  digital: number;
  growth: number;
}
interface ModelSkillRow {
  from: string;
  to: string;
  similarity: number;
}
interface ModelCheckRow {
  soc: string;
  less_than_school: number | null;
  school: number | null;
  some_college: number | null;
  associate: number | null;
  bachelor: number | null;
  master_or_more: number | null;
  jobs_2016: number | null;
  ratio_2016_2024: number | null;
  jobs_2022: number | null;
  ratio_2022_2025: number | null;
}
interface CareerRow {
  id: string;
  soc: string;
  title: string;
  since: number;
  jobs_since: number;
  jobs_2025: number;
  change_2034_pct: number;
  jobs_2034: number;
  median_wage_2025: number;
}
interface IndustryRow {
  industry: string;
  soc: string;
  title: string;
  jobs_2024_thousand: number;
  change_2034_pct: number;
  change_thousand: number;
  openings_thousand: number;
}
interface SensitivityRow {
  outcome: string;
  input: string;
  kind: string;
  first: number;
  total: number;
}
interface PublishedRow {
  id: string;
  label: string;
  value: number;
  unit: string;
  period: string;
  source: string;
  status: string;
}

/** The rows of every table. */
export interface Rows extends WorkRows {
  totals: Total;
  groups: GroupRow;
  services: ServiceRow;
  'frey-osborne': ListRow;
  'what-happened': BackTestRow;
  occupations: OccupationRow;
  'model-occupations': ModelOccupationRow;
  'model-skills': ModelSkillRow;
  'model-checks': ModelCheckRow;
  careers: CareerRow;
  industries: IndustryRow;
  sensitivity: SensitivityRow;
  published: PublishedRow;
}
export type TableName = keyof Rows;
