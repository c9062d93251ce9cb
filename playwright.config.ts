import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGS } from './src/cli/engine/engines.ts';
import { findEngine } from './src/cli/engine/find-engine.ts';
import { LIMITS } from './tests/engines/limits.ts';
import { PORTS, ROOT, SUB_ROOT } from './tests/e2e/addresses.ts';

/** The last serves the site as built for a folder of a host; only `base.spec.ts` reads it. */
const servers = [
  { command: `node src/cli/serve.ts dist ${PORTS.site}`, url: ROOT },
  {
    command: `node src/cli/serve.ts dist-base ${PORTS.sub}`,
    env: { BASE: '/sub' },
    url: SUB_ROOT,
  },
];

const browser = {
  launchOptions: {
    executablePath: process.env.CHROMIUM || findEngine('chromium'),
    args: CHROMIUM_ARGS,
  },
};

/**
 * What does not depend on the width is asked once, on a phone. On a laptop run what is marked so, and two
 * files that need its pointer and a window of any size.
 */
const ON_LAPTOP = /@laptop|admin\.spec|room\.spec/;

export default defineConfig({
  ...LIMITS,
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  use: { baseURL: ROOT, trace: 'on-first-retry' },
  webServer: servers.map((server) => ({ ...server, reuseExistingServer: !process.env.CI })),
  projects: [
    {
      name: 'phone',
      grepInvert: ON_LAPTOP,
      use: {
        ...devices['Pixel 7'],
        viewport: { width: 412, height: 823 },
        deviceScaleFactor: 1.5,
        ...browser,
      },
    },
    {
      name: 'laptop',
      grep: [ON_LAPTOP, /@both/],
      use: { viewport: { width: 1350, height: 940 }, ...browser },
    },
  ],
});
