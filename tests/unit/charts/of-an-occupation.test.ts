import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NARROW, type Words } from '../../../src/charts/chart.ts';
import { csv } from '../../../src/charts/files/csv.ts';
import { drawn } from '../../../src/charts/files/drawn.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { load } from '../../../src/charts/registry.ts';
import { GROUPS } from '../../../src/charts/places/data.ts';
import { changesOf, countsOf } from '../../../src/charts/record/data.ts';
import { resolve, type PartialState } from '../../../src/charts/resolve.ts';
import { builders } from '../../../src/content/data/chart-data.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { table } from '../../../src/content/data/tables.ts';

const job = { soc: '43-4051', title: 'Customer service representatives' };

/** The words that a chart draws, and its file. */
async function of(name: 'record' | 'places' | 'hours', state: PartialState, known?: object) {
  const chart = await load(name);
  const words = parse(readFileSync(`content/charts/${name}.yaml`, 'utf8')) as Words;
  const resolved = resolve(chart, state, state);
  const data = withFutures(chart, resolved, { ...builders[name](), ...known }, forecast());
  const { under, over } = chart.layout(data, resolved, NARROW, words);
  return {
    said: [...under, ...over].flatMap((mark) => (mark.kind === 'text' ? mark.text : [])),
    file: csv(drawn(chart, data, resolved, words)),
  };
}

describe.each(['record', 'places', 'hours'] as const)('%s', (name) => {
  it('says whose it is where a page hands the title on, and its file is of that occupation', async () => {
    const own = await of(name, { job: job.soc }, { job });
    expect(own.said).toContain(job.title);
    // The page of an occupation has said it already.
    expect((await of(name, { job: job.soc })).said).not.toContain(job.title);
    expect(own.file).not.toBe((await of(name, {})).file);
  });
});

it('hours of an occupation that the model does not know are called what they are, those of all work', async () => {
  const { said } = await of('hours', { job: '99-9999' });
  expect(said).toContain('All work');
  expect((await of('hours', { job: job.soc })).said).not.toContain('All work');
});

it('places have the groups that the table of groups has', () => {
  expect(GROUPS).toEqual(table('groups').map(({ soc }) => soc.slice(0, 2)));
});

it('counts come back from their changes, holes and all', () => {
  const counts = [null, 120, null, 90, 0, 40];
  expect(changesOf(counts)).toEqual([null, 120, null, -30, -90, 40]);
  expect(countsOf(changesOf(counts))).toEqual(counts);
});
