import type { Stage } from './run-stage.ts';

/** The whole test run, in order: what is quickest to fail comes first. */
export const STAGES: Stage[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  // Types before lint: the check writes the types of the content, which lint reads.
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'content', command: ['node', 'src/cli/doctor.ts'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--project', 'unit'],
    report: { variable: 'VITEST_REPORT', count: countVitest },
  },
  { name: 'build', command: ['astro', 'build', '--silent'] },
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
  },
  {
    name: 'site',
    command: ['vitest', 'run', '--project', 'site'],
    report: { variable: 'VITEST_REPORT', count: countVitest },
  },
  {
    name: 'browser',
    command: ['playwright', 'test'],
    needsBrowser: true,
    report: { variable: 'PLAYWRIGHT_JSON_OUTPUT_FILE', count: countPlaywright },
  },
];

function countVitest(report: unknown): [number, number] {
  const { numPassedTests, numFailedTests } = report as Record<string, number>;
  return [numPassedTests!, numFailedTests!];
}

function countPlaywright(report: unknown): [number, number] {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return [stats.expected + stats.flaky, stats.unexpected];
}
