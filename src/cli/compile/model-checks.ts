import type { Raw } from './csv.ts';

/** Counts below these are too coarse for a ratio. */
const LEAST = 2000;
const LEAST_AFTER = 500;

const blankOr = (text: string | undefined): number | null => (text ? Number(text) : null);

/** What the model is checked against, by occupation: schooling of its workers, and counts of its jobs. */
export function modelChecks(merged: Raw[], attainment: Raw[], panel: Raw[]) {
  const schooling = new Map(attainment.map((row) => [row.soc!, row]));
  const counts = new Map(panel.map((row) => [row.soc!, row]));
  return merged
    .map(({ soc }) => soc!)
    .filter((soc) => schooling.has(soc) || counts.has(soc))
    .map((soc) => {
      const taught = schooling.get(soc);
      const jobs = counts.get(soc);
      const known = (taught?.hs ?? '') !== '';
      const share = (id: string) => (known ? (blankOr(taught![id]) ?? 0) : null);
      const [master, doctor] = [share('ma'), share('phd')];
      const ratio = (from: number, to: number) => {
        const [before, after] = [blankOr(jobs?.[`emp_${from}`]), blankOr(jobs?.[`emp_${to}`])];
        if (!before || !after || before <= LEAST || after <= LEAST_AFTER) return null;
        return Math.round((after / before) * 1e5) / 1e5;
      };
      return {
        soc,
        less_than_school: share('lths'),
        school: share('hs'),
        some_college: share('some'),
        associate: share('assoc'),
        bachelor: share('ba'),
        master_or_more: known ? Math.round(10 * (master! + doctor!)) / 10 : null,
        jobs_2016: blankOr(jobs?.emp_2016),
        ratio_2016_2024: ratio(2016, 2024),
        jobs_2022: blankOr(jobs?.emp_2022),
        ratio_2022_2025: ratio(2022, 2025),
      };
    });
}
