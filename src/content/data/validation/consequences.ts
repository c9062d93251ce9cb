import { sum } from 'd3-array';
import { emptyOutcomes } from '../../../model/outcomes.ts';
import { economy } from '../../../model/economy.ts';
import { DEFAULT_PARAMETERS as STANDARD } from '../../../model/parameters.ts';
import { run, workspaceFor } from '../../../model/run.ts';
import { DEFAULT_LEVERS } from '../../../model/levers.ts';
import { modelInputs } from '../model-inputs.ts';
import { crossing, inputsWith, modelFrom } from './model-at.ts';
import { percents, plain } from './printed.ts';

/** Acemoglu's case for AI: the share of tasks in ten years, and the saving on each. */
const ACEMOGLU = { tasks: 0.046, saving: 0.27 };

/** What McKinsey's and others' cases come to in jobs, output and unemployment. */
export function consequences(): Record<string, string> {
  const { sL, mu } = STANDARD;
  const gain = -Math.log(1 - sL * ACEMOGLU.saving * ACEMOGLU.tasks);
  const now = standardRun();
  const jobs = now.workforce[5]!;
  const slow = goldman(1);
  const fast = goldman(2);
  return {
    productivity: percents([gain, Math.exp(mu * gain) - 1], 2),
    taskContent: percents([taskContent(0.007, 0.0035, 30), taskContent(0.0048, 0.0047, 40)], 1),
    wef: percents(
      [now.jobsLost[5]! / jobs, now.newWorkDemand[5]! / jobs, now.jobs[5]! / jobs - 1],
      0,
    ).replaceAll('-', '−'),
    displaced25: percents([slow.laidOff], 1),
    peak: [slow.rise, fast.rise].map((points) => `+${plain(points, 1)}`).join(' / '),
  };
}

function standardRun() {
  const market = economy(modelInputs());
  const outcomes = emptyOutcomes(market);
  return run(market, workspaceFor(market), DEFAULT_LEVERS, STANDARD, outcomes);
}

/**
 * Net change of the task content of work when a share is displaced and another reinstated each
 * year: the model's equations 4 and 8 in closed form.
 */
function taskContent(displaced: number, reinstated: number, years: number): number {
  const automated = 1 - (1 - displaced) ** years;
  return -automated + (reinstated / displaced) * automated * (1 - STANDARD.lagN / years);
}

/**
 * Goldman Sachs' case: language AI alone takes a quarter of all hours, and output rises by 15 per
 * cent in fifteen years.
 */
function goldman(speed: number): { laidOff: number; rise: number } {
  const YEARS = 15;
  const inputs = inputsWith(({ jobs, language }) => {
    const mean = sum(language, (value, n) => value * jobs[n]!) / sum(jobs);
    return {
      machine: language.map(() => 0),
      language: language.map((value) => Math.min(1, (value * 0.25) / mean)),
    };
  });
  const start = { machine: 0, language: 0 };
  const fast = { t50G: 5, wG: 2 };
  const at = (c: number, pace: number) => modelFrom(start, { speed: pace }, { ...fast, c }, inputs);
  const saving = crossing(
    (c) => Math.exp(-STANDARD.mu * at(c, 1).logPrice[YEARS]!) - 1.15,
    0.1,
    1.5,
  );
  const made = at(saving, speed);
  const peak = Math.max(...made.unemployment.slice(0, YEARS + 1));
  return {
    laidOff: made.laidOff[YEARS]! / made.workforce[YEARS]!,
    rise: 100 * (peak - STANDARD.uStar),
  };
}
