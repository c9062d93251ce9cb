import type { Layout, Readout, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { inSight } from './futures.ts';
import { SCHOOLING, SKILLS, type Data } from './gap/data.ts';
import { incomes } from './gap/incomes.ts';
import { schooling } from './gap/schooling.ts';
import { speeds } from './gap/speeds.ts';
import { training } from './gap/training.ts';
import { measured } from './files/yearly.ts';
import { figured, NO_FIGURE } from './shared/cells.ts';
import { FROM } from './shared/course.ts';
import { numeral, trimmed, year } from './shared/numerals.ts';
import { levers } from './shared/setting.ts';
import { fill } from './shared/words.ts';

const readersOwn = { speed: levers.speed, retrain: levers.retrain };
const state = {
  view: {
    type: 'choice',
    values: ['training', 'schooling', 'schooling-ai', 'incomes', 'speeds'],
    default: 'training',
    doc: 'Who is trained; exposure by schooling, with language AI too; the two incomes; their ratio at each source’s speed.',
  },
  ...readersOwn,
} as const;
type State = StateOf<typeof state>;

/** Where the levers stand when neither a step nor the reader has moved them. */
const STANDARD = { speed: 1, retrain: 0.1 };

function layout(data: Data, { view }: State, size: Size, words: Words): Layout {
  if (view === 'training') return training(data, size, words);
  if (view === 'incomes') return incomes(data, size, words);
  if (view === 'speeds') return speeds(data, size, words);
  return schooling(data, view === 'schooling-ai', size, words);
}

/** The gap at its widest, and what else the setting comes to. */
function readouts(data: Data, { view }: State, words: Words): Readout[] {
  if (view !== 'incomes' && view !== 'speeds') return [];
  const future = inSight(data);
  const [gap, unemployment] = [future.measure('gap'), future.measure('unemployment')];
  const worst = FROM + future.outcomes.gap.indexOf(gap);
  return [
    {
      outcome: 'gap',
      value: gap,
      text: fill(words.text.gapReadout ?? '', { n: numeral(gap, 2, words), year: year(worst) }),
    },
    {
      outcome: 'unemployment',
      value: unemployment,
      text: fill(words.text.unemploymentReadout ?? '', {
        n: numeral(100 * unemployment, 1, words),
      }),
    },
  ];
}

function table({ trained, potential }: Data, words: Words): Table {
  const percent = (n: number) =>
    figured(fill(words.text.percent ?? '', { n: trimmed(n, 1, words) }), n);
  return {
    caption: words.text.caption ?? '',
    columns: [
      words.text.columnWho ?? '',
      measured(words.text.columnFirst ?? '', 'share', words),
      measured(words.text.columnSecond ?? '', 'share', words),
    ],
    rows: [
      ...SKILLS.map((skill) => [
        words.text[`trained-${skill}`] ?? '',
        percent(trained[skill]),
        NO_FIGURE,
      ]),
      ...SCHOOLING.map((level) => [
        words.text[`school-${level}`] ?? '',
        ...potential[level].map(percent),
      ]),
    ],
  };
}

/** Who is trained and who is exposed, and how far two incomes come apart. */
export const chart = defineChart({
  name: 'gap',
  state,
  reader: readersOwn,
  scenarios: (now, data) => {
    const { speed, retrain } = now;
    const set = { speed: speed ?? STANDARD.speed, retrain: retrain ?? STANDARD.retrain };
    const of = (levers: Partial<typeof set>) => ({ levers, parameters: {} });
    return [of({}), ...data.speeds.map((each) => of({ ...set, speed: each })), of(set)];
  },
  layout,
  readouts,
  table,
});
