import { csv } from '../../charts/files/csv.ts';
import { drawn } from '../../charts/files/drawn.ts';
import { picture } from '../../charts/files/picture.ts';
import { SHEET } from '../../charts/files/sheet.ts';
import { renderLayers } from '../../charts/static.ts';
import { fill } from '../../charts/shared/words.ts';
import { builtChart } from '../story/built-chart.ts';
import { stepOf } from '../story/step-of.ts';
import { citationOf } from './chart-citation.ts';
import type { Embeddable } from '../story/embeddables.ts';
import { address } from '../words/href.ts';
import { png } from './raster.ts';
import { withTypefaces } from './typeface-style.ts';
import { site } from '../words/site.ts';

/** How much finer than the SVG the PNG is. */
const FINER = 2;

/** The files of a chart, as it stands where nobody has chosen anything, by how their names end. */
export const ENDINGS = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  'alt.txt': 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
} as const;
export type Ending = keyof typeof ENDINGS;

/**
 * One file of a chart.
 * @param style the stylesheet of tones and marks
 */
export async function chartFile(
  { chart: name, home, steps, opening }: Embeddable,
  ending: Ending,
  style: string,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const made = await builtChart(name);
  const { chart, words } = made;
  const { use, page } = await site();
  const step = steps[opening - 1]!;
  const { state, data } = stepOf(made, step);
  const alt = `${words.title}. ${String(step.alt)}`;
  const pictured = (): string => {
    const mark = fill(use.mark, { site: page.title });
    const of = { chart, words, state, data, setting: '', alt, mark, titled: true };
    return picture(of, renderLayers, style, 'light');
  };
  const cited = () => {
    const there = address(home.path);
    const hosted = there.startsWith('https:') || there.startsWith('http:');
    return citationOf({
      name,
      title: words.title,
      work: use.work,
      address: hosted ? there : undefined,
    });
  };
  switch (ending) {
    case 'svg':
      return withTypefaces(pictured());
    case 'png':
      return png(pictured(), FINER * (SHEET.width + 2 * SHEET.margin));
    case 'csv':
      return csv(drawn(chart, data, state, words));
    case 'alt.txt':
      return `${alt}\n`;
    default:
      return cited()[ending];
  }
}
