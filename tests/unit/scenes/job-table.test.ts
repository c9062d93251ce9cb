import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { jobRows } from '../../../src/content/data/jobs.ts';
import { readJobWords } from '../../../src/content/data/job-words.ts';
import {
  packJobs,
  unpackJobs,
  type Job,
  type PackedJobs,
} from '../../../src/scenes/job/job-table.ts';

const { words, faults } = readJobWords();
const jobs = jobRows().map((row): Job => ({
  ...row,
  groupTitle: `group ${row.group}`,
  ...(words.has(row.soc) && { words: words.get(row.soc)! }),
}));

it('unpacks what was packed, every field of every occupation', () => {
  const sorted = [...jobs].sort((a, b) => a.soc.localeCompare(b.soc));
  expect(unpackJobs(JSON.parse(JSON.stringify(packJobs(jobs))) as PackedJobs)).toEqual(sorted);
  expect(sorted).toHaveLength(832);
});

it('travels in 35 kB', () => {
  const bytes = brotliCompressSync(JSON.stringify(packJobs(jobs))).length;
  expect(bytes).toBeLessThanOrEqual(35_000);
});

it('has everyday names only for occupations of the list', () => {
  expect(faults).toEqual([]);
  expect(words.size).toBeGreaterThan(350);
});
