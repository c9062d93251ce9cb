import type { Raw } from './csv.ts';

const number = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

/** The 22 major groups in May 2025. */
export function groups(oews: Raw[]) {
  return oews
    .filter((row) => row.year === '2025' && row.level === 'major')
    .map((row) => ({
      soc: row.soc!,
      title: row.title!,
      jobs_2025: Number(row.employment),
      median_wage_2025: Number(row.median_annual_wage),
    }));
}

/** The totals of the survey by year. */
export function totals(oews: Raw[]) {
  return oews
    .filter((row) => row.level === 'total')
    .map((row) => ({ year: Number(row.year), jobs: Number(row.employment) }));
}

/** The occupations with one code from 2010 to 2025, with pay and the newer measures. */
export function whatHappened(backtest: Raw[], merged: Raw[]) {
  const bySoc = new Map(merged.map((row) => [row.soc!, row]));
  return backtest.map((row) => {
    const now = bySoc.get(row.soc!);
    return {
      soc2010: row.soc2010!,
      soc: row.soc!,
      title: row.occupation!,
      probability: Number(row.probability),
      risk: row.risk_class!,
      jobs_2010: Number(row.employment_2010),
      jobs_2025: Number(row.employment_2025),
      change_pct: Number(row.change_pct_2010_2025),
      wage_2025: number(now?.median_wage_2025),
      eloundou_people: number(now?.eloundou_human_beta),
      eloundou_gpt4: number(now?.eloundou_gpt4_beta),
      microsoft: number(now?.ms_ai_applicability),
    };
  });
}

/** All occupations of the projections' matrix, with the rows of the list that each rests on. */
export function occupations(merged: Raw[], crosswalk: Raw[], list: Raw[], backtest: Raw[]) {
  const listed = new Set(list.map((row) => row.soc2010!));
  const rows = new Map<string, Set<string>>();
  for (const { soc2010, nem } of crosswalk) {
    const own = listed.has(soc2010!) ? soc2010! : groupOf(soc2010!, listed);
    if (own) rows.set(nem!, (rows.get(nem!) ?? new Set()).add(own));
  }
  const before = new Map(backtest.map((row) => [row.soc!, row]));
  return merged.map((row) => ({
    soc: row.soc!,
    // The Bureau types its dash as two hyphens.
    title: row.title!.replace('--', ' – '),
    group: row.major_code!,
    jobs_2025: number(row.employment_2025),
    median_wage_2025: number(row.median_wage_2025),
    wage_topcoded: row.wage_topcoded_2025 === 'True' ? 'yes' : 'no',
    fo_probability: number(row.fo_probability),
    fo_match: row.fo_match!,
    fo_rows: row.fo_probability ? [...(rows.get(row.soc!) ?? [])].sort().join(' ') : '',
    eloundou_people: number(row.eloundou_human_beta),
    eloundou_gpt4: number(row.eloundou_gpt4_beta),
    microsoft: number(row.ms_ai_applicability),
    projected_change_pct: number(row.proj_change_pct),
    jobs_2010: number(before.get(row.soc!)?.employment_2010),
    change_pct: number(before.get(row.soc!)?.change_pct_2010_2025),
  }));
}

/** The broader code of the article that holds a detailed one, such as 29-1060 for 29-1062. */
function groupOf(soc: string, listed: Set<string>): string | undefined {
  return [soc.slice(0, 6) + '0', soc.slice(0, 5) + '00', soc.slice(0, 4) + '000'].find((code) =>
    listed.has(code),
  );
}
