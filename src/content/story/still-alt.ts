import { sentence } from '../../charts/files/picture.ts';
import { builtChart } from './built-chart.ts';
import { embeddables } from './embeddables.ts';
import { leversOf, type EmbedProps } from './embeds.ts';
import { stepOf } from './step-of.ts';

/**
 * What the still picture of an embed shows, for those who do not see it: the words of its step, or where it is set
 * otherwise, what can be read off it and how it is read.
 */
export async function stillAlt(embed: EmbedProps): Promise<string> {
  const { chart, step, shows } = embed;
  const { scene, steps } = (await embeddables()).find((one) => one.chart === chart)!;
  const [of, n] = (step ?? '').split('.');
  const own = of === scene ? steps[Number(n) - 1] : undefined;
  const levers = leversOf(embed);
  if (own?.alt && !shows && Object.keys(levers).length === 0) return String(own.alt);
  const made = await builtChart(chart);
  const { state, data } = stepOf(made, { ...own, ...(shows && { shows }) }, levers);
  const read = sentence(made.chart.readouts?.(data, state, made.words) ?? []);
  return [read, made.words.description]
    .filter(Boolean)
    .map((part) => part.replace(/\.?$/, '.'))
    .join(' ');
}
