import { describe, expect, it } from 'vitest';
import type { StateKey } from '../../../src/charts/chart.ts';
import { fixturesOf } from '../../../src/content/data/fixtures.ts';
import { chartNames, load } from '../../../src/content/data/charts.ts';
import { resolve } from '../../../src/charts/resolve.ts';

describe.each(chartNames())('the fixtures of %s', async (name) => {
  const chart = await load(name);
  const schemas: Record<string, StateKey> = { ...chart.state, ...chart.reader };

  it('say nothing that would be drawn as if it were not said', () => {
    const said = fixturesOf(name).map((fixture) => [fixture.name, fixture.state]);
    const drawn = fixturesOf(name).map((fixture) => {
      const state = resolve(chart, fixture.state, fixture.state);
      const keys = Object.keys(fixture.state).filter((key) => key in state);
      return [fixture.name, Object.fromEntries(keys.map((key) => [key, state[key]]))];
    });
    expect(said).toEqual(drawn);
  });

  it('have each a name of its own', () => {
    const names = fixturesOf(name).map((fixture) => fixture.name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('show every choice that there is', () => {
    const states = fixturesOf(name).map(({ state }) => resolve(chart, state, state));
    const unseen = Object.entries(schemas).flatMap(([key, schema]) =>
      valuesOf(schema)
        .filter((value) => !states.some((state) => state[key] === value))
        .map((value) => `${key}: ${value}`),
    );
    expect(unseen).toEqual([]);
  });
});

/** The values of which each is a picture of its own. */
function valuesOf(schema: StateKey): readonly (string | boolean)[] {
  if (schema.type === 'choice') return schema.values;
  return schema.type === 'flag' ? [true, false] : [];
}
