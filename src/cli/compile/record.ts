import { YEARS } from '../../content/data/columns/work.ts';
import type { Raw } from './csv.ts';

/** The years in which the survey took up the classification of 2018, in two steps. */
const TAKEN_UP = [2019, 2021];
/** The years of codes that stood between the classifications of 2000 and 2010. */
const BRIDGED = [2010, 2011];
/** From here on the survey counts some occupations together that the projections count together. */
const JOINED = 2017;
/** Work that left a code which kept its number: data scientists were counted with statisticians. */
const ALSO_CUT: Record<string, number> = { '15-2041': 2021 };

/**
 * Jobs of every occupation by year, under its own code and, where the crosswalk calls both one and the
 * same work, under the code of 2010 that it had before. `cuts` are the years from which a count holds
 * other work than the one before it.
 */
export function record(merged: Raw[], panel: Raw[], crosswalk: Raw[]) {
  const counts = new Map(panel.map((row) => [row.soc!, row]));
  const counted = (code: string, year: number) => {
    const cell = counts.get(code)?.[`emp_${year}`];
    return cell ? Number(cell) : null;
  };
  return merged.map((row) => {
    const soc = row.soc!;
    const before = crosswalk.filter(({ nem }) => nem === soc);
    const all = (relation: string) =>
      before.length > 0 && before.every((each) => each.relation === relation);
    const former = all('1:1') ? before[0]!.soc2010! : soc;
    // A number of 2018 may have been another occupation's before.
    const jobs = YEARS.map((year) =>
      year < TAKEN_UP[0]! ? counted(former, year) : (counted(soc, year) ?? counted(former, year)),
    );
    const since = YEARS.find((_, n) => jobs[n] !== null) ?? Infinity;
    const isOne = all('1:1') || (all('merge') && since >= JOINED);
    const cuts = cutsOf(jobs, isOne ? [] : TAKEN_UP);
    const wasUsed = former !== soc && YEARS.some((year) => counted(former, year) !== null);
    return {
      soc,
      former: wasUsed ? former : '',
      cuts: [...cuts, ALSO_CUT[soc]].filter(Boolean).join(' '),
      ...Object.fromEntries(YEARS.map((year, n) => [`jobs_${year}`, jobs[n]!])),
    };
  });
}

/** The first year with a count at or behind each change, where there is a count before it. */
function cutsOf(jobs: (number | null)[], changes: number[]): number[] {
  const years = YEARS.filter((_, n) => jobs[n] !== null);
  return years.filter((year, n) => {
    const last = years[n - 1];
    if (last === undefined) return false;
    // A code that was away while others bridged the classifications came back for other work.
    const wasBridged = BRIDGED.some((when) => last < when && when < year);
    return wasBridged || changes.some((when) => last < when && when <= year);
  });
}
