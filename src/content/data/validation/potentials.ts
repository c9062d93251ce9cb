import { sum } from 'd3-array';
import { modelInputs } from '../model-inputs.ts';
import { table } from '../tables.ts';
import { percents } from './printed.ts';
import { fit } from './model-at.ts';

/** Potentials by group with language AI, world, in per cent: McKinsey 2023, exhibit 11. */
const PUBLISHED_GROUPS: Record<string, number> = {
  '25': 54,
  '13': 62,
  '23': 62,
  '15': 57,
  '17': 57,
  '19': 57,
  '21': 65,
  '27': 53,
  '43': 87,
  '11': 44,
  '29': 43,
  '41': 57,
  '37': 38,
  '31': 43,
  '51': 82,
  '35': 78,
  '53': 49,
  '49': 67,
  '45': 59,
  '47': 49,
};

const SCHOOLING = [
  'less_than_school',
  'school',
  'some_college',
  'associate',
  'bachelor',
  'master_or_more',
] as const;

/** What the data layer comes to, before any year has passed. */
export function potentials(): Record<string, string> {
  const inputs = modelInputs();
  const { jobs, machine, language, soc, group, groups } = inputs;
  const both = machine.map((share, n) => 1 - (1 - share) * (1 - language[n]!));
  const mean = (values: number[], weights: number[]) =>
    sum(values, (value, n) => value * weights[n]!) / sum(weights);
  const share = (among: (n: number) => boolean) =>
    mean(
      jobs.map((_, n) => (among(n) ? 1 : 0)),
      jobs,
    );

  const checks = new Map(table('model-checks').map((row) => [row.soc, row]));
  const bySchooling = (values: number[]) =>
    SCHOOLING.map((level) => {
      const weights = soc.map((code, n) => jobs[n]! * (checks.get(code)?.[level] ?? 0));
      return mean(values, weights);
    });
  const known = groups.map((code, g) => ({ code, g })).filter(({ code }) => PUBLISHED_GROUPS[code]);
  const weightOf = (g: number) => sum(jobs, (count, n) => (group[n] === g ? count : 0));
  const meanOf = (g: number) =>
    sum(both, (value, n) => (group[n] === g ? value * jobs[n]! : 0)) / weightOf(g);

  return {
    risk: riskShares(),
    exposed: exposedShares(),
    potential: percents([mean(machine, jobs), mean(both, jobs)], 1),
    schooling: percents(bySchooling(machine), 0, ' '),
    schoolingWithAi: percents(bySchooling(both), 0, ' '),
    automatable: percents([machine.filter((value) => value >= 0.3).length / machine.length], 1),
    spread: percents(
      [
        share((n) => machine[n]! >= 0.7),
        share((n) => machine[n]! >= 0.3 && machine[n]! < 0.7),
        share((n) => machine[n]! < 0.3),
      ],
      1,
    ),
    groups: fit(
      known.map(({ g }) => meanOf(g)),
      known.map(({ code }) => PUBLISHED_GROUPS[code]! / 100),
      known.map(({ g }) => weightOf(g)),
    ).r.toFixed(2),
  };
}

/** Jobs of 2010 by the list's three classes of risk. */
function riskShares(): string {
  const all = table('totals').find(({ year }) => year === 2010)!.jobs;
  const list = table('frey-osborne');
  const share = (risk: string) =>
    sum(list, (row) => (row.risk === risk ? (row.jobs_2010 ?? 0) : 0)) / all;
  return percents([share('high'), share('medium'), share('low')], 1);
}

/** Jobs of which at least a tenth, and at least half, of the tasks are exposed to language models. */
function exposedShares(): string {
  const rows = table('occupations').filter(
    ({ jobs_2025, eloundou_gpt4 }) => jobs_2025 !== null && eloundou_gpt4 !== null,
  );
  const all = sum(rows, (row) => row.jobs_2025!);
  const share = (least: number) =>
    sum(rows, (row) => (row.eloundou_gpt4! >= least ? row.jobs_2025! : 0)) / all;
  return percents([share(0.1), share(0.5)], 0);
}
