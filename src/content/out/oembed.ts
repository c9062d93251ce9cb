import { escape } from '../../charts/files/escape.ts';
import { frame, frameHeight } from '../../charts/embed-frame.ts';
import { builtChart } from '../story/built-chart.ts';
import type { Embeddable } from '../story/embeddables.ts';
import { address } from '../words/href.ts';
import { site } from '../words/site.ts';

/** A chart as oEmbed 1.0 describes it, of type rich. Sizes are pixels. */
export type OEmbed = Record<string, string | number>;

/** What a consumer of oEmbed is told of a chart. */
export async function oEmbed({ chart, home, tapes }: Embeddable): Promise<OEmbed> {
  const [{ page }, { words }] = await Promise.all([site(), builtChart(chart)]);
  const src = address(`/embed/${chart}/`);
  const framed = { tapes };
  return {
    version: '1.0',
    type: 'rich',
    title: words.title,
    provider_name: page.title,
    provider_url: address('/'),
    html: frame(framed, src, words.title),
    width: 600,
    height: frameHeight(framed),
    thumbnail_url: address(`/share/${home.picture}.png`),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

/** The same as XML. */
export function oEmbedXml(said: OEmbed): string {
  const lines = Object.entries(said).map(
    ([key, value]) => `<${key}>${escape(String(value))}</${key}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${lines.join('')}</oembed>\n`;
}
