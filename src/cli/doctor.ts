/**
 * `npm run doctor`: prints every fault in content and seeds at once, and exits with 1 when there is one;
 * and what could be better. `-- --fix` puts right what is surely a slip, `-- --json`
 * prints a list for tools, `-- --numbers` every number beside its name.
 */
import { doctor } from './doctor/run.ts';

process.exitCode = await doctor(process.argv.slice(2), console);
