import { defineConfig } from '@playwright/test';
import { ENGINES, type EngineName } from '../../src/cli/engine/engines.ts';
import { LIMITS } from './limits.ts';

/** What holds in every engine, tried in each: one browser at a time, which serves its own site. */
export default defineConfig<object, { engine: EngineName }>({
  ...LIMITS,
  workers: 1,
  projects: (Object.keys(ENGINES) as EngineName[]).map((engine) => ({
    name: engine,
    outputDir: `../../test-results/${engine}`,
    use: { engine },
  })),
});
