import { SIGNALS, type MeasuredWords } from '../../scenes/measured/words.ts';
import { builtChart } from '../story/built-chart.ts';
import { modelWords } from '../words/model-words.ts';
import { site } from '../words/site.ts';

/** What the card of a reader's measurements says. */
export async function measuredWords(): Promise<MeasuredWords> {
  const [{ measured }, { levers, parameters }, { words }] = await Promise.all([
    site(),
    modelWords(),
    builtChart('crowd'),
  ]);
  const { text } = words;
  const signals = SIGNALS.map((signal, n) => [signal, text[`signal${n + 1}`]] as const);
  return {
    card: measured.card,
    signals: Object.fromEntries(signals) as MeasuredWords['signals'],
    names: Object.fromEntries(
      Object.entries({ ...levers, ...parameters }).map(([id, { label }]) => [id, label]),
    ),
  };
}
