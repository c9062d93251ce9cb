/**
 * `npm run doctor`: prints every fault in content and seeds at once, and exits with 1 when there is one;
 * where there is none, what could be better. `-- --fix` puts right what is surely a slip, `-- --json`
 * prints a list for tools.
 */
import { parseArgs } from 'node:util';
import { check } from '../content/check.ts';
import { printFaults, printHints, waysOut, type Fault } from '../content/fault.ts';
import { hints } from '../content/hints.ts';
import { fix } from './doctor/fix.ts';

const OPTIONS = { fix: { type: 'boolean' }, json: { type: 'boolean' } } as const;

function given() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message.split('.')[0]!}; allowed: --fix, --json`);
    return process.exit(2);
  }
}

function forTools(severity: 'fault' | 'hint', { file, line, column, rule, message }: Fault) {
  return { file, line, column, severity, rule, message, ...waysOut(message) };
}

const { values, positionals } = given();
const [content = 'content', seeds = 'seeds'] = positionals;
let faults = await check(content, seeds);
let better = faults.length === 0 ? await hints(content, seeds) : [];
if (values.fix) {
  const fixed = await fix([...faults, ...better]);
  for (const { file, line, column, wrong, right } of fixed)
    console.error(`${file}:${line}:${column} fixed: "${wrong}" is "${right}" now`);
  if (fixed.length > 0) {
    faults = await check(content, seeds);
    better = faults.length === 0 ? await hints(content, seeds) : [];
  }
}
if (values.json) {
  const all = [
    ...faults.map((fault) => forTools('fault', fault)),
    ...better.map((hint) => forTools('hint', hint)),
  ];
  console.log(JSON.stringify(all, null, 2));
} else if (faults.length > 0) console.log(printFaults(faults));
else {
  if (better.length > 0) console.log(printHints(better));
  console.log('The content is sound: tags, claims, citations, numbers, links, words and tables.');
}
process.exitCode = faults.length === 0 ? 0 : 1;
