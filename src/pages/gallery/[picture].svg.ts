import type { APIRoute } from 'astro';
import { NARROW, type Fixture } from '../../charts/chart.ts';
import { fixtures } from '../../charts/fixtures.ts';
import { chartNames, type ChartName } from '../../charts/registry.ts';
import { renderStill } from '../../charts/static.ts';
import { builtChart } from '../../content/story/built-chart.ts';
import { stepOf } from '../../content/story/step-of.ts';
import marks from '../../styles/marks.css?raw';
import tones from '../../styles/tones.css?raw';

interface Props {
  name: ChartName;
  fixture: Fixture;
}

/** One picture for each fixture of each chart. */
export function getStaticPaths() {
  return chartNames.flatMap((name) =>
    fixtures[name].map((fixture, n) => ({
      params: { picture: `${name}-${n + 1}` },
      props: { name, fixture } satisfies Props,
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { name, fixture } }) => {
  const { chart, data, words } = await builtChart(name);
  const drawn = stepOf(
    { chart, data: { ...data, ...fixture.data }, words },
    fixture.state,
    fixture.state,
  );
  const layout = chart.layout(drawn.data, drawn.state, NARROW, words);
  return new Response(renderStill(layout, tones + marks, fixture.name), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
