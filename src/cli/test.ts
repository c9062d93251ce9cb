/**
 * `npm test`: runs every check there is, all of them even when one fails, and closes with the sum.
 * Usage: test.ts [stage …] to run some of the stages only.
 */
import { findBrowser } from './browser.ts';
import { STAGES } from './test/stages.ts';
import { runStage, type Outcome } from './test/run-stage.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  const names = STAGES.map(({ name }) => name).join(', ');
  console.error(`There is no stage "${unknown.join('", "')}". The stages are: ${names}.`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
for (const stage of STAGES) {
  if (asked.length > 0 && !asked.includes(stage.name)) continue;
  console.log(`\n— ${stage.name}`);
  try {
    if (stage.needsBrowser) process.env.CHROMIUM = findBrowser();
    outcomes.push(await runStage(stage));
  } catch (error) {
    console.error((error as Error).message);
    outcomes.push({ stage: stage.name, passed: 0, failed: 1 });
  }
}

const sum = (count: (outcome: Outcome) => number) =>
  outcomes.reduce((all, outcome) => all + count(outcome), 0);
const failed = sum((outcome) => outcome.failed);
console.log('');
for (const { stage, passed, failed: broken } of outcomes)
  console.log(`${stage.padEnd(10)} ${passed} passed${broken > 0 ? `, ${broken} failed` : ''}`);
console.log(`\n${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
