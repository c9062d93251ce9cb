import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kept } from '../../../src/content/data/kept.ts';
import { readTable } from '../../../src/content/data/tables.ts';

describe('what is computed from tables', () => {
  let seeds = '';
  let times = 0;
  const total = kept(() => {
    times += 1;
    return readTable('totals', seeds).rows.find(({ year }) => year === 2025)?.jobs;
  });
  const inThousands = kept(() => (total() ?? 0) / 1000);

  beforeAll(() => {
    seeds = mkdtempSync(join(tmpdir(), 'made-to-measure-'));
    cpSync('seeds', seeds, { recursive: true });
  });
  afterAll(() => {
    rmSync(seeds, { recursive: true });
  });

  it('is kept while they stay as they are, and made anew, with all that is made of it, once one is edited', () => {
    const before = total()!;
    expect([total(), inThousands(), times]).toEqual([before, before / 1000, 1]);
    const file = join(seeds, 'data', 'totals.csv');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(`2025,${before}`, `2025,${before + 1000}`),
    );
    // However coarse the clock of the disk is.
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    expect([inThousands(), total(), times]).toEqual([before / 1000 + 1, before + 1000, 2]);
  });
});
