/**
 * `node src/cli/sensitivity.ts`: how much of what the model comes to each lever and assumption
 * decides, as Sobol indices (estimators of Saltelli 2010 and Jansen 1999), all of them uniform over
 * their ranges. Writes `seeds/data/sensitivity.csv`; takes about a minute.
 */
import { writeFileSync } from 'node:fs';
import { modelInputs } from '../content/data/model-inputs.ts';
import { cells } from '../model/cells.ts';
import { chance } from '../model/chance.ts';
import { economy } from '../model/economy.ts';
import { LEVERS, type Levers } from '../model/levers.ts';
import { MEASURES, measured } from '../model/measures.ts';
import { emptyOutcomes } from '../model/outcomes.ts';
import { PARAMETERS, type Parameters } from '../model/parameters.ts';
import { run, workspaceFor } from '../model/run.ts';
import { toCsv } from './compile/csv.ts';

const SAMPLES = 4096;
const SEED = 5;
const ROWS = [...LEVERS, ...PARAMETERS];

const market = cells(economy(modelInputs()));
const [workspace, outcomes] = [workspaceFor(market), emptyOutcomes(market)];
const next = chance(SEED);
const sample = () => Array.from({ length: SAMPLES }, () => Float64Array.from(ROWS, () => next()));

/** What the model comes to at a point of the unit cube. */
function at(point: Float64Array): number[] {
  const values = Object.fromEntries(
    ROWS.map(({ id, min, max }, n) => [id, min + point[n]! * (max - min)]),
  );
  run(market, workspace, values as Levers, values as Parameters, outcomes);
  return MEASURES.map(({ id }) => measured(outcomes, id));
}

const [a, b] = [sample(), sample()];
const [ofA, ofB] = [a.map(at), b.map(at)];
const all = [...ofA, ...ofB];
const mean = MEASURES.map((_, m) => all.reduce((sum, row) => sum + row[m]!, 0) / all.length);
const variance = MEASURES.map(
  (_, m) => all.reduce((sum, row) => sum + (row[m]! - mean[m]!) ** 2, 0) / all.length,
);
const rows = ROWS.flatMap(({ id }, n) => {
  const first = MEASURES.map(() => 0);
  const total = MEASURES.map(() => 0);
  a.forEach((point, s) => {
    const mixed = Float64Array.from(point);
    mixed[n] = b[s]![n]!;
    at(mixed).forEach((value, m) => {
      first[m]! += ((ofB[s]![m]! - mean[m]!) * (value - ofA[s]![m]!)) / SAMPLES;
      total[m]! += (ofA[s]![m]! - value) ** 2 / (2 * SAMPLES);
    });
  });
  return MEASURES.map((measure, m) => ({
    outcome: measure.id,
    input: id,
    kind: n < LEVERS.length ? 'lever' : 'assumption',
    first: (first[m]! / variance[m]!).toFixed(4),
    total: (total[m]! / variance[m]!).toFixed(4),
  }));
});
writeFileSync(new URL('../../seeds/data/sensitivity.csv', import.meta.url), toCsv(rows));
