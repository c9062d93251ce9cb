import type { PlaywrightTestConfig } from '@playwright/test';

/** What holds for every test in a browser: what hangs is stopped, and what is slow is not. */
export const LIMITS: PlaywrightTestConfig = {
  timeout: 600_000,
  expect: { timeout: 120_000 },
  // A driver loses a frame now and then; what is broken fails twice, and what passed then is named.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['dot'], ['json']] : [['list']],
};
