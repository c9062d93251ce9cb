import type { OutcomeId } from '../../model/outcomes.ts';
import type { Layout, Mark, Size, Tone, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { inSight } from '../futures.ts';
import { YEARS, type Data } from './data.ts';
import { inMillions } from './figures.ts';
import { between, course, frame, TO, years, type Frame } from '../shared/course.ts';
import { area, line, path, text, upright } from '../shared/marks.ts';

/** The six states that everyone is in, from the foot up. */
export const STATES = [
  { id: 'unchangedJobs', tone: 'dot', opacity: 0.6 },
  { id: 'redesignedJobs', tone: 'people', opacity: 0.4 },
  { id: 'newWorkJobs', tone: 'people', opacity: 0.9 },
  { id: 'training', tone: 'chalk', opacity: 0.8 },
  { id: 'searching', tone: 'machine', opacity: 0.6 },
  { id: 'outOfLabourForce', tone: 'machine', opacity: 1 },
] as const satisfies readonly { id: OutcomeId; tone: Tone; opacity: number }[];

/** Jobs end, and people without one begin, above this state. */
const LAST_AT_WORK = 2;

/** The most people there are in any run, in thousands: the axis is the same in all of them. */
const EVERYBODY = 190_000;

/** Between the baselines of two labels. */
const APART = 16;
const LEAD = 10;

/** What becomes of everyone: six states stacked on each other, year by year. */
export function work(data: Data, size: Size, words: Words): Layout {
  const { outcomes } = inSight(data);
  const said = STATES.map(
    ({ id }) => `${inMillions(outcomes[id][YEARS]!, words)} ${words.text[id]}`,
  );
  const head = words.text.inMillions ?? '';
  const gutter =
    LEAD + 4 + Math.max(textWidth(head, 'axis'), ...said.map((text) => textWidth(text, 'note')));
  const at = frame(size, [0, EVERYBODY], { left: 4, right: gutter });
  const tops = stacked(STATES.map(({ id }) => outcomes[id]));
  return {
    ...size,
    under: [
      ...years(at),
      ...STATES.map(({ id, tone, opacity }, n) =>
        area(`state-${id}`, between(at, tops[n]!, tops[n + 1]!), { tone, opacity }),
      ),
    ],
    dots: [],
    over: [
      path('at-work', course(at, tops[LAST_AT_WORK + 1]!), {
        tone: 'ink',
        stitched: true,
        width: 1.6,
      }),
      ...whisker(data, at),
      ...labels(at, tops, said, head),
    ],
  };
}

/** The sum of the first states, of the first two, and so on, beginning with nobody. */
function stacked(states: Float64Array[]): Float64Array[] {
  const tops = [new Float64Array(YEARS + 1)];
  for (const people of states) tops.push(people.map((value, year) => value + tops.at(-1)![year]!));
  return tops;
}

/** Between which numbers of jobs eight of ten futures end. */
function whisker({ bands }: Data, { x, y }: Frame): Mark[] {
  const band = bands?.jobs;
  if (!band) return [];
  const [low, high] = [y(band.low[YEARS]!), y(band.high[YEARS]!)];
  return [upright('range', x(TO), [low, high], { tone: 'ink', width: 3 })];
}

/** Each state's name and number beside its end, apart enough to be read. */
function labels(at: Frame, tops: Float64Array[], said: string[], head: string): Mark[] {
  const middles = said.map((_, n) => at.y((tops[n]![YEARS]! + tops[n + 1]![YEARS]!) / 2));
  const placed = apart(middles, at.top + 4, at.bottom - 4);
  const x = at.right + LEAD;
  return [
    text('head', head, x, Math.min(...placed) - 12, { tone: 'pencil', style: 'axis' }),
    ...said.flatMap((one, n) => [
      line(`lead-${n}`, [at.right + 1, middles[n]!], [x - 3, placed[n]!], {
        tone: 'grid',
        width: 1,
      }),
      text(`state-said-${n}`, one, x, placed[n]! + 4.5, {
        tone: n > LAST_AT_WORK + 1 ? 'machine' : n === 0 || n > LAST_AT_WORK ? 'ink' : 'people',
        style: 'note',
      }),
    ]),
  ];
}

/** Moves heights, given from the foot up, as little apart as labels need, within a top and a foot. */
function apart(wanted: number[], top: number, foot: number): number[] {
  const placed: number[] = [];
  wanted.forEach((y, n) => {
    placed.push(Math.min(y, n ? placed[n - 1]! - APART : foot));
  });
  const least = top + APART;
  for (let n = placed.length - 1, limit = least; n >= 0; n--, limit += APART)
    placed[n] = Math.max(placed[n]!, limit);
  return placed;
}
