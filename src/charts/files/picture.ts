import type { Chart, ChartState, Layout, Readout, Words } from '../chart.ts';
import type { Layers } from '../shared/layers.ts';
import type { Scheme } from './plain.ts';
import { SHEET, sheet } from './sheet.ts';

/** A chart in one state, with what is said of it. */
export interface Pictured {
  chart: Pick<Chart<object>, 'layout' | 'readouts'>;
  words: Words;
  state: ChartState;
  data: object;
  /** What somebody has set, in words; empty where nothing is. */
  setting: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** The last line. */
  mark: string;
  /** Whether its title stands above it. */
  titled: boolean;
}

/**
 * The picture of a chart to carry away, as an SVG that needs nothing else. `layers` draws a layout,
 * in a browser or at build; `style` is the stylesheet of tones and marks.
 */
export function picture(
  { chart, words, state, data, setting, alt, mark, titled }: Pictured,
  layers: (layout: Layout) => Layers,
  style: string,
  scheme: Scheme,
): string {
  const layout = chart.layout(data, state, SHEET, words);
  const readouts = chart.readouts?.(data, state, words) ?? [];
  return sheet(
    {
      layout,
      layers: layers(layout),
      title: titled ? words.title : undefined,
      subtitle: titled ? words.subtitle : undefined,
      said: [sentence(readouts), setting].filter(Boolean),
      foot: [words.source, mark],
      alt,
    },
    style,
    scheme,
  );
}

/** What a picture comes to, in one line. */
export function sentence(readouts: Readout[]): string {
  return readouts
    .map(({ text }) => text.replace(/[,;]$/, ''))
    .join('; ')
    .replace(/^./, (first) => first.toUpperCase());
}
