/**
 * `npm run --silent model -- --speed 1.2 [--newTasks …] [--set c=0.4] [--preset humane] [--format csv
 * or json]`: prints what the model comes to, a row a year; `--help` says what there is. Exits with 2
 * when an argument makes no sense, and says what would.
 */
import { modelInputs } from '../content/data/model-inputs.ts';
import { economy } from '../model/economy.ts';
import { forecastFor } from '../model/forecast.ts';
import { readArguments } from './model/arguments.ts';
import { printed } from './model/printed.ts';
import { usage } from './model/usage.ts';

const asked = readArguments(process.argv.slice(2));
if ('wrong' in asked) {
  console.error([...asked.wrong, 'Say --help for all there is.'].join('\n'));
  process.exit(2);
}
if ('help' in asked) console.log(usage());
else
  console.log(printed(forecastFor(economy(modelInputs()))(asked.scenario).outcomes, asked.format));
