/**
 * `npm test`: runs every check there is, all of them even when one fails, and closes with the sum.
 * Usage: test.ts [stage …] to run some of the stages only; `quick` stands for those that one runs before
 * each commit.
 */
import { runStages } from './test/run-stages.ts';
import { STAGES } from './test/stages.ts';

const QUICK = 'quick';

const asked = process.argv.slice(2);
const unknown = asked.filter(
  (name) => name !== QUICK && !STAGES.some((stage) => stage.name === name),
);
if (unknown.length > 0) {
  const names = [QUICK, ...STAGES.map(({ name }) => name)].join(', ');
  console.error(`There is no stage "${unknown.join('", "')}". The stages are: ${names}.`);
  process.exit(2);
}

const isAsked = ({ name, quick }: (typeof STAGES)[number]) =>
  asked.length === 0 || asked.includes(name) || (quick && asked.includes(QUICK));
const outcomes = await runStages(STAGES.filter(isAsked));

const flaky = outcomes.flatMap((outcome) => outcome.flaky);
if (flaky.length > 0)
  console.log(`\nFlaky, passed only at the second try:\n  ${flaky.join('\n  ')}`);
console.log('');
for (const { stage, passed, failed, seconds } of outcomes)
  console.log(
    `${stage.padEnd(10)} ${String(passed).padStart(5)} passed${failed > 0 ? `, ${failed} failed` : ''}, ${seconds.toFixed(0)} s`,
  );
const notRun = STAGES.filter((stage) => !isAsked(stage)).map(({ name }) => name);
if (notRun.length > 0) console.log(`Not run, since not asked for: ${notRun.join(', ')}`);
const sum = (count: 'passed' | 'failed') =>
  outcomes.reduce((all, outcome) => all + outcome[count], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
