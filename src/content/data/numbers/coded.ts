import { sum } from 'd3-array';
import { HIGH_ABOVE, LOW_BELOW } from '../../../charts/list/data.ts';
import { table } from '../tables.ts';
import { made, type Num } from './made.ts';

const HERE = { file: 'src/content/data/numbers/coded.ts', line: 1, column: 1 };

/** Numbers that no row says: where the charts part risks, and a count over parts of a table. */
export function codedNumbers(): Map<string, Num> {
  return new Map([
    ['highAbove', made(HIGH_ABOVE, 'decimal1', ['frey2017'], HERE)],
    ['lowBelow', made(LOW_BELOW, 'decimal1', ['frey2017'], HERE)],
    ['jobsMostlyHuman', made(mostlyHuman(), 'integer', ['eloundou2024'], HERE)],
  ]);
}

/** Of the jobs taken apart, those of whose work people gave more than half to no model. */
function mostlyHuman(): number {
  const rows = table('tasks');
  return [...new Set(rows.map(({ soc }) => soc))].filter((soc) => {
    const own = rows.filter((row) => row.soc === soc);
    const human = own.filter(({ people }) => people === 'E0');
    return sum(human, ({ weight }) => weight) > sum(own, ({ weight }) => weight) / 2;
  }).length;
}
