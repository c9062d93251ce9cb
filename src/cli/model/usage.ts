import { LEVERS } from '../../model/levers.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { PRESETS } from '../../model/presets.ts';
import type { Row } from '../../model/row.ts';
import { FORMATS } from './printed.ts';

/** What the command takes, with every range. */
export function usage(): string {
  return `Usage: npm run --silent model -- [options]

Runs the model from 2025 to 2050 and prints a row a year. What is not set is as usual. Shares are
fractions, people and jobs are thousands; numbers have six digits. The page /model/ says what each is.

The levers:
${tableOf(LEVERS, '--')}

Everything else:
  --preset <name>        levers that belong together: ${Object.keys(PRESETS).join(', ')};
                         a lever of your own goes before the preset's
  --set <name>=<number>  a parameter, from the list below; may be given more than once
  --format <format>      ${FORMATS.join(' or ')}; ${FORMATS[0]} where none is given
  --help                 this

The parameters:
${tableOf(PARAMETERS, '')}

For example:
  npm run --silent model -- --speed 1.95 --newTasks 0.9
  npm run --silent model -- --preset humane --set c=0.4 --set eta=0.8 --format json

A sign for decimals may be a point or a comma. What makes no sense is told, and the exit code is 2.`;
}

function tableOf(rows: readonly Row[], before: string): string {
  const wide = Math.max(...rows.map(({ id }) => id.length));
  return rows
    .map(
      ({ id, min, max, default: usual }) =>
        `  ${before}${id.padEnd(wide)}  ${min} to ${max}, usually ${usual}`,
    )
    .join('\n');
}
