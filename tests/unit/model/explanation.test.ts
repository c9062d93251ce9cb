import { expect, it } from 'vitest';
import { economy } from '../../../src/model/economy.ts';
import { EXPLANATIONS, explain, type ExplainedId } from '../../../src/model/explanation.ts';
import { forecastFor } from '../../../src/model/forecast.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { modelInputs } from '../../../src/content/data/model-inputs.ts';

const ask = forecastFor(economy(modelInputs()));
const SCENARIOS = [
  ...Object.values(PRESETS).map((levers) => ({ levers, parameters: {} })),
  { levers: { speed: 2.2, retrain: 0.5 }, parameters: { lambda: 0.7, sL: 0.62, uStar: 0.046 } },
];

it.each(Object.keys(EXPLANATIONS) as ExplainedId[])(
  'the terms of %s come to the number that is explained, in every preset and year',
  (id) => {
    for (const scenario of SCENARIOS) {
      const { outcomes } = ask(scenario);
      for (let year = 2025; year <= 2050; year++) {
        const { terms, result } = explain(id, outcomes, scenario, year);
        expect(terms.every(({ value }) => Number.isFinite(value))).toBe(true);
        if (result !== null) expect(result).toBeCloseTo(outcomes[id][year - 2025]!, 9);
      }
    }
  },
);
