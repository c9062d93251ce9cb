import type { Layout, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { CAREERS, type Data } from './careers/data.ts';
import { growth } from './careers/growth.ts';
import { pay } from './careers/pay.ts';
import { scale } from './careers/scale.ts';
import { figured } from './shared/cells.ts';
import { numeral, signed, year } from './shared/numerals.ts';
import { fill } from './shared/words.ts';

const state = {
  view: {
    type: 'choice',
    values: ['growth', 'pay', 'services', 'everyone'],
    default: 'growth',
    doc: 'Jobs at three times; pay; their number beside the services; their number in all jobs.',
  },
  lit: {
    type: 'choice',
    values: ['none', ...CAREERS],
    default: 'none',
    doc: 'The career the step is about.',
  },
} as const;
type State = StateOf<typeof state>;

function layout(data: Data, { view, lit }: State, size: Size, words: Words): Layout {
  if (view === 'growth') return growth(data, lit, size, words);
  if (view === 'pay') return pay(data, size, words);
  return scale(data, view === 'everyone', size, words);
}

function table({ careers, services }: Data, words: Words): Table {
  const number = (n: number) => numeral(n, 0, words);
  const text = (key: string) => words.text[key] ?? '';
  return {
    caption: words.text.caption ?? '',
    columns: [
      text('columnWork'),
      text('columnCode'),
      { head: text('columnSince'), numbers: [text('columnSince'), text('fileSinceYear')] },
      { head: text('columnSecond'), numbers: [text('columnSecond')] },
      { head: text('columnNow'), numbers: [text('columnNow')] },
      { head: text('columnThen'), numbers: [text('fileThen')] },
      { head: text('columnPay'), numbers: [text('filePay')] },
    ],
    rows: [...careers, ...services].map(({ id, since, jobs, now, change, pay: earned }) => [
      words.text[id] ?? '',
      words.text[`${id}Code`] ?? '',
      figured(`${number(jobs[0])} (${year(since)})`, jobs[0], since),
      figured(number(jobs[1]), jobs[1]),
      figured(number(now), now),
      figured(fill(text('change'), { n: signed(change, 1, words) }), change),
      figured(fill(text('dollars'), { n: number(earned) }), earned),
    ]),
  };
}

/** Six careers the essay names, by the occupations they are counted in, and how many that is. */
export const chart = defineChart({
  name: 'careers',
  state,
  reader: {},
  layout,
  table,
});
