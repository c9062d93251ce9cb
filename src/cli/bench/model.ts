import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { modelInputs } from '../../content/data/model-inputs.ts';
import { economy } from '../../model/economy.ts';
import { DRAWS, ensemble, marketOf } from '../../model/ensemble.ts';
import { emptyOutcomes } from '../../model/outcomes.ts';
import { run, workspaceFor } from '../../model/run.ts';
import { DEFAULT_SCENARIO, leversOf, parametersOf } from '../../model/scenario.ts';

/** A run over all occupations, and a band of a thousand draws, in milliseconds. */
export interface ModelTimes {
  run: number;
  band: number;
}

const RUNS = 2000;
const BANDS = 3;
/** Rounds of both models in turn, so that a noisy minute falls on both. */
const ROUNDS = 5;

type Work = { run(speed: number): void; band(): void };

/** Times the model, and beside it a prototype's from a folder where one is given. */
export async function timeModels(
  prototype: string | undefined,
): Promise<{ ours: ModelTimes; theirs: ModelTimes | null }> {
  const both = [ours(), ...(prototype ? [await theirs(prototype)] : [])];
  for (const work of both) timed(work);
  const rounds = Array.from({ length: ROUNDS }, () => both.map(timed));
  const middle = (which: number, key: keyof ModelTimes) =>
    rounds.map((round) => round[which]![key]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
  const of = (which: number) => ({ run: middle(which, 'run'), band: middle(which, 'band') });
  return { ours: of(0), theirs: prototype ? of(1) : null };
}

function timed(work: Work): ModelTimes {
  const each = (count: number, act: (n: number) => void) => {
    const start = performance.now();
    for (let n = 0; n < count; n += 1) act(n);
    return (performance.now() - start) / count;
  };
  return {
    run: each(RUNS, (n) => {
      work.run(0.5 + (n % 100) / 50);
    }),
    band: each(BANDS, () => {
      work.band();
    }),
  };
}

function ours(): Work {
  const whole = economy(modelInputs());
  const market = marketOf(whole);
  const [workspace, outcomes] = [workspaceFor(whole), emptyOutcomes(whole)];
  const parameters = parametersOf(DEFAULT_SCENARIO);
  return {
    run(speed) {
      run(whole, workspace, leversOf({ levers: { speed }, parameters: {} }), parameters, outcomes);
    },
    band() {
      for (const bands of ensemble(market, DEFAULT_SCENARIO, DRAWS)) if (bands) continue;
    },
  };
}

/** The prototype's own functions, as its own bench calls them; sorting for quantiles included. */
async function theirs(folder: string): Promise<Work> {
  const load = (file: string) => import(pathToFileURL(join(folder, file)).href);
  /* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- the prototype has no types */
  const [model, params, common] = await Promise.all(
    ['model.mjs', 'params.mjs', 'common.mjs'].map(load),
  );
  const data = common.load();
  const [levers, parameters] = [params.leverDefaults(), params.defaults()];
  const whole = model.createModel(data);
  const out = model.createOutput(whole);
  const small = model.createModel(model.aggregate(data, 3));
  const smallOut = model.createOutput(small);
  const SERIES = ['employed', 'urate', 'wage', 'gap', 'labShare', 'layoffs', 'cost', 'hours'];
  const years = 26;
  const kept = new Float64Array(DRAWS * years * SERIES.length);
  return {
    run(speed) {
      model.run(whole, { ...levers, speed }, parameters, out);
    },
    band() {
      const drawn = model.drawParams(params.PARAMS, DRAWS, 7);
      for (let n = 0; n < DRAWS; n += 1) {
        model.run(small, levers, drawn[n], smallOut);
        SERIES.forEach((id, s) => {
          for (let year = 0; year < years; year += 1)
            kept[(s * years + year) * DRAWS + n] = smallOut[id][year];
        });
      }
      for (let row = 0; row < years * SERIES.length; row += 1)
        kept.subarray(row * DRAWS, (row + 1) * DRAWS).sort();
    },
  };
  /* eslint-enable */
}
