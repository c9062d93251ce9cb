import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NARROW, type Words } from '../../src/charts/chart.ts';
import { pictureFile } from '../../src/charts/fixtures.ts';
import { fixturesOf } from '../../src/content/data/fixtures.ts';
import { chartNames, dataOf, load } from '../../src/content/data/charts.ts';
import { renderStill } from '../../src/charts/static.ts';
import { forecast } from '../../src/content/data/forecast.ts';
import { withFutures } from '../../src/charts/futures.ts';
import { resolve } from '../../src/charts/resolve.ts';

/** Where what a picture has become is kept, to be looked at beside what it was. */
const CHANGED = 'test-results/changed-pictures';

describe.each(chartNames())('%s', (name) => {
  const source = dataOf(name);

  it.each(fixturesOf(name).map((fixture) => [fixture.name, fixture] as const))(
    'draws "%s" as it was last looked at',
    async (title, { state, data }) => {
      const chart = await load(name);
      const words = parse(readFileSync(`content/charts/${name}.yaml`, 'utf8')) as Words;
      const resolved = resolve(chart, state, state);
      const layout = chart.layout(
        withFutures(chart, resolved, { ...source, ...data }, forecast()),
        resolved,
        NARROW,
        words,
      );
      const file = pictureFile(name, title);
      const drawn = renderStill(layout, '', title).replaceAll('><', '>\n<');
      await expect(drawn)
        .toMatchFileSnapshot(`./pictures/${file}`)
        .catch((error: unknown) => {
          mkdirSync(CHANGED, { recursive: true });
          writeFileSync(`${CHANGED}/${file}`, drawn);
          throw error;
        });
    },
  );
});
