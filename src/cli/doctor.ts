/** `npm run doctor`: prints every fault in content and seeds at once; exits with 1 when there is one. */
import { check } from '../content/check.ts';
import { printFaults } from '../content/fault.ts';

const [content = 'content', seeds = 'seeds'] = process.argv.slice(2);
const faults = await check(content, seeds);
console.log(
  faults.length > 0
    ? printFaults(faults)
    : 'The content is sound: tags, claims, citations, numbers, links, words and tables.',
);
process.exitCode = faults.length === 0 ? 0 : 1;
