import type { Raw } from './csv.ts';

/** The essay's careers and the occupation each is counted in, from the nearest to the farthest. */
const CAREERS: [id: string, soc: string][] = [
  ['security', '15-1212'],
  ['learning', '15-2051'],
  ['engineers', '15-1252'],
  ['analysts', '15-2031'],
  ['algorithms', '15-1221'],
  ['ethics', '13-1041'],
];

/** The work of the services chapter, whose size they are set against. */
const SERVICES: [id: string, soc: string][] = [
  ['selling', '41-2031'],
  ['support', '43-4051'],
  ['telemarketing', '41-9041'],
];

const EARLIEST = 2019;

/** Jobs of each career's stand-in from 2019, or the first year of its code, with what is projected. */
export function careers(panel: Raw[], projections: Raw[], merged: Raw[]) {
  const find = (rows: Raw[], soc: string) => rows.find((row) => row.soc === soc)!;
  return [...CAREERS, ...SERVICES].map(([id, soc]) => {
    const counts = find(panel, soc);
    const since = Math.max(EARLIEST, Number(counts.first_year));
    const change = Number(find(projections, soc).change_percent);
    return {
      id,
      soc,
      title: find(projections, soc).title!,
      since,
      jobs_since: Number(counts[`emp_${since}`]),
      jobs_2024: Number(counts.emp_2024),
      jobs_2025: Number(counts.emp_2025),
      change_2034_pct: change,
      gain_2034_thousand: Number(find(projections, soc).change_thousands),
      jobs_2034: Math.round((Number(counts.emp_2024) * (1 + change / 100)) / 10) * 10,
      median_wage_2025: Number(find(merged, soc).median_wage_2025),
    };
  });
}

/** Occupations that serve the essay's five industries: the ties are our choice, the figures are not. */
const TIES: [industry: string, soc: string][] = [
  ['health', '29-1171'],
  ['health', '11-9111'],
  ['health', '29-9092'],
  ['teaching', '13-1151'],
  ['teaching', '25-9031'],
  ['cities', '49-9081'],
  ['cities', '17-2051'],
  ['cities', '19-3051'],
  ['therapy', '21-1018'],
  ['therapy', '29-1122'],
  ['worlds', '15-1255'],
  ['worlds', '27-1014'],
];

/** Projected growth and yearly openings of what serves each industry. */
export function industries(projections: Raw[]) {
  return TIES.map(([industry, soc]) => {
    const row = projections.find((each) => each.soc === soc)!;
    return {
      industry,
      soc,
      title: row.title!,
      jobs_2024_thousand: Number(row.employment_2024_thousands),
      change_2034_pct: Number(row.change_percent),
      change_thousand: Number(row.change_thousands),
      openings_thousand: Number(row.openings_annual_thousands),
    };
  });
}
