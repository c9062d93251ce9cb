import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './src/cli/browser.ts';
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
  launchOptions: { executablePath: process.env.CHROMIUM || findBrowser(), args: BROWSER_ARGS },
};

export default defineConfig({
  testDir: 'tests/e2e',
  // The whole story is scrolled in some tests, on machines that may be busy.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A frame of another origin is now and then lost by the driver; what is broken fails twice.
  retries: 1,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['dot'], ['json']] : [['list']],
  use: { baseURL: ROOT, trace: 'retain-on-failure' },
  webServer: servers.map((server) => ({ ...server, reuseExistingServer: !process.env.CI })),
  projects: [
    {
      name: 'phone',
      use: {
        ...devices['Pixel 7'],
        viewport: { width: 412, height: 823 },
        deviceScaleFactor: 1.5,
        ...browser,
      },
    },
    {
      name: 'laptop',
      testIgnore: 'base.spec.ts',
      use: { viewport: { width: 1350, height: 940 }, ...browser },
    },
  ],
});
