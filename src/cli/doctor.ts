/** `npm run doctor`: prints every fault in content and seeds at once; exits with 1 when there is one. */
import { check } from '../content/check.ts';
import { printFault } from '../content/fault.ts';

const [content = 'content', seeds = 'seeds'] = process.argv.slice(2);
const faults = await check(content, seeds);
for (const fault of faults) console.log(printFault(fault));
console.log(
  faults.length === 0
    ? 'The content is sound: tags, claims, citations, numbers, links, words and tables.'
    : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
