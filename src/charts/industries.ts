import type { Layout, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { INDUSTRIES, type Data } from './industries/data.ts';
import { ties } from './industries/ties.ts';
import { createdAgainst, since1940 } from './industries/world.ts';
import { figured, rounded } from './shared/cells.ts';
import { placesOf, signed, trimmed } from './shared/numerals.ts';
import { fill } from './shared/words.ts';

const state = {
  view: {
    type: 'choice',
    values: ['growth', 'openings', 'created', 'since1940'],
    default: 'growth',
    doc: 'What serves each industry, by growth or by openings; jobs created against displaced; what is new since 1940.',
  },
  lit: {
    type: 'choice',
    values: ['none', ...INDUSTRIES],
    default: 'none',
    doc: 'The industry the step is about.',
  },
} as const;
type State = StateOf<typeof state>;

function layout(data: Data, { view, lit }: State, size: Size, words: Words): Layout {
  if (view === 'created') return createdAgainst(data, size, words);
  if (view === 'since1940') return since1940(data, size, words);
  return ties(data, lit, view, size, words);
}

function table({ served }: Data, words: Words): Table {
  const text = (key: string) => words.text[key] ?? '';
  return {
    caption: words.text.caption ?? '',
    columns: [
      text('columnIndustry'),
      text('columnWork'),
      { head: text('columnGrowth'), numbers: [text('fileGrowth')] },
      { head: text('columnGain'), numbers: [text('columnGain')] },
      { head: text('columnOpenings'), numbers: [text('columnOpenings')] },
    ],
    rows: served.map(({ industry, soc, growth, gain, openings }) => [
      words.text[industry] ?? '',
      words.text[`soc${soc}`] ?? '',
      figured(fill(text('growth'), { n: signed(growth, placesOf(growth, 1), words) }), growth),
      ...[gain, openings].map((n) =>
        figured(fill(text('openings'), { n: trimmed(n, 1, words) }), rounded(1000 * n, 0)),
      ),
    ]),
  };
}

/** Five industries, the occupations that serve them, and what is made and unmade in all. */
export const chart = defineChart({
  name: 'industries',
  state,
  reader: {},
  layout,
  table,
});
