/**
 * `npm run --silent model -- --speed 1.2 [--newTasks …] [--set c=0.4] [--preset humane] [--format csv
 * or json]`: prints what the model comes to, a row a year. Exits with 2 when an argument makes no
 * sense, and says what would.
 */
import { modelInputs } from '../content/model-inputs.ts';
import { economy } from '../model/economy.ts';
import { forecastFor } from '../model/forecast.ts';
import { FIRST_YEAR, OUTCOMES } from '../model/outcomes.ts';
import { readArguments } from './model/arguments.ts';

const asked = readArguments(process.argv.slice(2));
if ('wrong' in asked) {
  console.error(asked.wrong.join('\n'));
  process.exit(2);
}
const { outcomes } = forecastFor(economy(modelInputs()))(asked.scenario);
const rows = [...outcomes.jobs.keys()].map((n) => ({
  year: FIRST_YEAR + n,
  ...Object.fromEntries(OUTCOMES.map((id) => [id, outcomes[id][n]!])),
}));
const lines =
  asked.format === 'json'
    ? [JSON.stringify(rows, null, 2)]
    : [['year', ...OUTCOMES].join(','), ...rows.map((row) => Object.values(row).join(','))];
console.log(lines.join('\n'));
