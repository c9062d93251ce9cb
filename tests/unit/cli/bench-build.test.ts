import { expect, test } from 'vitest';
import { jobSeconds } from '../../../src/cli/bench/build.ts';

test('a build says how long the pages of occupations took, and no other page', () => {
  const log = `
09:04:55   ├─ /jobs/speed.json (+6s)
09:04:55   ├─ /jobs/11-1011-chief-executives/index.html (+250ms)
09:04:55   ├─ /jobs/11-1011/index.html (+1ms)
09:05:01   └─ /jobs/41-9022-real-estate-sales-agents/index.html (+1.25s)
09:05:01   ├─ /jobs/index.html (+9s)
09:05:17   ├─ /claims/index.html (+295ms)`;
  expect(jobSeconds(log)).toBeCloseTo(1.501, 6);
});
