import { defineConfig } from '@playwright/test';
import { ENGINES, type EngineName } from '../../src/cli/engine/engines.ts';
import { LIMITS } from './limits.ts';

/**
 * What holds in every engine, tried in each: one browser at a time, which serves its own site. Most of it
 * is asked of Chromium more closely elsewhere, in `tests/e2e`.
 */
export default defineConfig<object, { engine: EngineName }>({
  ...LIMITS,
  // The longest takes half a minute, and a browser that hangs must not hold up all others for long.
  timeout: 300_000,
  workers: 1,
  projects: (Object.keys(ENGINES) as EngineName[]).map((engine) => ({
    name: engine,
    testMatch: engine === 'chromium' ? 'embeds.spec.ts' : '*.spec.ts',
    outputDir: `../../test-results/${engine}`,
    use: { engine },
  })),
});
