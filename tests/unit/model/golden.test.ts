import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Levers } from '../../../src/model/levers.ts';
import type { OutcomeId } from '../../../src/model/outcomes.ts';
import type { Parameters } from '../../../src/model/parameters.ts';
import { outcomesOf, whole } from './economy.ts';

interface Case {
  name: string;
  levers: Partial<Levers>;
  parameters: Partial<Parameters>;
  outcomes: Record<OutcomeId, number[]>;
}

/** Outcomes of the prototype the model was written from, for its presets and for random settings. */
const { cases } = JSON.parse(readFileSync('tests/golden/model.json', 'utf8')) as { cases: Case[] };

it.each(cases.map((one) => [one.name, one] as const))(
  'agrees with the prototype to 1 part in 10,000 on every number: %s',
  (_, { levers, parameters, outcomes }) => {
    const ours = outcomesOf(whole, levers, parameters);
    const apart = Object.entries(outcomes).flatMap(([id, values]) =>
      values.flatMap((value, year) => {
        const found = ours[id as OutcomeId][year]!;
        const error = Math.abs(found - value);
        const allowed = Math.abs(value) < 0.01 ? 1e-6 : 1e-4 * Math.abs(value);
        return error <= allowed ? [] : [`${id} in ${2025 + year}: ${found}, not ${value}`];
      }),
    );
    expect(apart).toEqual([]);
  },
);
