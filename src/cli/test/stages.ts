import { ENGINES, type EngineName } from '../engine/engines.ts';

/** A command of the whole test run. */
export interface Stage {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** The stages that must have ended before it can begin, however they ended. */
  after?: string[];
  /** Whether it keeps every core busy by itself, so that nothing runs beside it. */
  alone?: boolean;
  /** Whether it belongs to what one runs before each commit. */
  quick?: boolean;
  /** The engine that it needs, which is installed where that is allowed. */
  engine?: EngineName;
  /** Reads how many checks passed and failed in the runner's report; without it, a command is one. */
  report?: { variable: string; count: (report: unknown) => Count };
}

/** How many checks passed, how many failed, and which passed only at their second try. */
export interface Count {
  passed: number;
  failed: number;
  flaky: string[];
}

const vitest = { variable: 'VITEST_REPORT', count: countVitest };
const playwright = { variable: 'PLAYWRIGHT_JSON_OUTPUT_FILE', count: countPlaywright };

/** The whole test run, in the order in which stages begin where nothing holds them up. */
export const STAGES: Stage[] = [
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit*'], report: vitest, quick: true },
  { name: 'content', command: ['node', 'src/cli/doctor.ts'], quick: true },
  {
    name: 'format',
    command: ['prettier', '--check', '--cache', '--log-level', 'warn', '.'],
    quick: true,
  },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  // The check writes the types of the content, which lint reads.
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'], after: ['types'] },
  // It writes those types anew, which lint must not read half-written.
  { name: 'build', command: ['astro', 'build', '--silent'], after: ['types', 'lint'] },
  {
    name: 'build-sub',
    command: ['astro', 'build', '--silent'],
    env: {
      SITE: 'https://example.org',
      BASE: '/sub',
      OUT_DIR: './dist-base',
      RELEASE: '2026.11',
      RELEASES: './tests/releases',
    },
    after: ['build'],
  },
  {
    name: 'site',
    command: ['vitest', 'run', '--project', 'site'],
    report: vitest,
    after: ['build', 'build-sub'],
  },
  ...(Object.keys(ENGINES) as EngineName[]).map((engine) => ({
    name: engine,
    command: ['playwright', 'test', '--config', 'tests/engines', '--project', engine],
    report: playwright,
    engine,
    after: ['build'],
  })),
  {
    name: 'browser',
    command: ['playwright', 'test'],
    report: playwright,
    engine: 'chromium',
    after: ['build', 'build-sub'],
    alone: true,
  },
];

function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests } = report as Record<string, number>;
  return { passed: numPassedTests!, failed: numFailedTests!, flaky: [] };
}

/** What a report of Playwright has of a file, or of a group in it. */
interface Suite {
  specs: { title: string; file: string; tests: { status: string; projectName: string }[] }[];
  suites?: Suite[];
}

function countPlaywright(report: unknown): Count {
  const { stats, suites } = report as {
    stats: { expected: number; unexpected: number; flaky: number };
    suites: Suite[];
  };
  const specsOf = ({ specs, suites: inner = [] }: Suite): Suite['specs'] => [
    ...specs,
    ...inner.flatMap(specsOf),
  ];
  const flaky = suites
    .flatMap(specsOf)
    .flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'flaky')
        .map(({ projectName }) => `${file}, on ${projectName}: ${title}`),
    );
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, flaky };
}
