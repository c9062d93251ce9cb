import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const report = process.env.VITEST_REPORT;

const STUBBED = 'tests/unit/scenes/**/*.test.ts';
/** Asks the compiler for the type of all that readers' code names, which takes it a while. */
const SLOW = 'tests/rules/engines.test.ts';

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // A machine may be busy: what hangs is stopped, what is slow is not.
    testTimeout: 300_000,
    // By itself it leaves a core to whoever watches; nobody does.
    maxWorkers: availableParallelism(),
    hookTimeout: 300_000,
    projects: [
      // What can be tested of the source alone, in seconds; its modules are read once for all files.
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,snapshots,rules}/**/*.test.ts'],
          exclude: [STUBBED, SLOW],
          isolate: false,
          unstubGlobals: true,
        },
      },
      // What stands in for a browser, and its modules, each file by itself.
      { test: { name: 'unit-stubbed', include: [STUBBED] } },
      // What is read off the built site, in dist and dist-base, and what takes as long.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts', SLOW] } },
    ],
  },
});
