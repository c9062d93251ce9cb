import { expect, it } from 'vitest';
import { table } from '../../../src/content/data/tables.ts';
import { LEVERS } from '../../../src/model/levers.ts';
import { PARAMETERS } from '../../../src/model/parameters.ts';

it('the table of what matters most was worked out with every lever and assumption there is', () => {
  const inputs = [...LEVERS, ...PARAMETERS].map(({ id }) => id as string).toSorted();
  const rows = table('sensitivity');
  for (const outcome of new Set(rows.map((row) => row.outcome)))
    expect(
      rows
        .filter((row) => row.outcome === outcome)
        .map(({ input }) => input)
        .toSorted(),
      `${outcome}; otherwise: node src/cli/sensitivity.ts`,
    ).toEqual(inputs);
});
