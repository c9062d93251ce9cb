import type { Raw } from './csv.ts';

/** The six sectors of the story, by the codes whose holders work for them. */
const SECTORS: Record<string, RegExp> = {
  retail: /^41-(1011|2011|2031|2021|2022)$/,
  support: /^43-(4051|2011|2021|4171|4151|4181)$/,
  logistics: /^(53-(7051|7062|7064|3032|3033|7063|7121|1021)|43-(5071|5081|5011|5032|5061))$/,
  finance:
    /^(13-(2011|2021|2031|2041|2051|2052|2053|2061|2071|2072|2081|2082)|43-(3031|3071|4131|3011|3021)|41-3031)$/,
  law: /^(23-\d{4}|43-6012)$/,
  health: /^(29-\d{4}|31-\d{4})$/,
};

/** Codes of the article that the survey of 2010 prints only in parts. */
const PARTS: Record<string, RegExp> = {
  '29-1060': /^29-106\d$/,
  '25-1000': /^25-1\d{3}$/,
  '45-2090': /^45-209\d$/,
};

/** The article's 702 rows with their jobs of May 2010; blank where the survey has none. */
export function freyOsborne(rows: Raw[], oews: Raw[]) {
  const jobs = oews.filter((row) => row.year === '2010');
  const bySoc = new Map(jobs.map((row) => [row.soc!, Number(row.employment)]));
  const count = (soc: string): number | null => {
    const own = bySoc.get(soc);
    const parts = PARTS[soc];
    if (own !== undefined || !parts) return own ?? null;
    return jobs
      .filter((row) => parts.test(row.soc!))
      .reduce((sum, row) => sum + Number(row.employment), 0);
  };
  return rows.map((row) => ({
    rank: Number(row.rank),
    soc2010: row.soc2010!,
    title: row.occupation!,
    probability: Number(row.probability),
    risk: row.risk_class!,
    jobs_2010: count(row.soc2010!),
    group: row.major_group!,
    sector: Object.entries(SECTORS).find(([, codes]) => codes.test(row.soc2010!))?.[0] ?? '',
  }));
}
