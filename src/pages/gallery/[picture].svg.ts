import type { APIRoute } from 'astro';
import { NARROW, type Fixture } from '../../charts/chart.ts';
import { renderStill } from '../../charts/static.ts';
import { chartNames } from '../../content/data/charts.ts';
import { fixturesOf } from '../../content/data/fixtures.ts';
import { builtChart } from '../../content/story/built-chart.ts';
import { stepOf } from '../../content/story/step-of.ts';
import marks from '../../styles/marks.css?raw';
import tones from '../../styles/tones.css?raw';

interface Props {
  name: string;
  fixture: Fixture;
}

/** One picture for each fixture of each chart. */
export function getStaticPaths() {
  return chartNames().flatMap((name) =>
    fixturesOf(name).map((fixture, n) => ({
      params: { picture: `${name}-${n + 1}` },
      props: { name, fixture } satisfies Props,
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { name, fixture } }) => {
  const made = await builtChart(name);
  const { chart, data, words } = made;
  const drawn = stepOf(
    { ...made, data: { ...data, ...fixture.data } },
    fixture.state,
    fixture.state,
  );
  const layout = chart.layout(drawn.data, drawn.state, NARROW, words);
  return new Response(renderStill(layout, tones + marks, fixture.name), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
