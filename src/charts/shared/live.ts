import type { Forecast, Future } from '../../model/forecast.ts';
import type { LeverId } from '../../model/levers.ts';
import type { MeasureId } from '../../model/measures.ts';
import type { OutcomeId } from '../../model/outcomes.ts';
import type { Scenario } from '../../model/scenario.ts';
import { printed, type Format, type Units } from './format.ts';
import { FROM } from './course.ts';
import type { Kind } from './kind.ts';
import { fill } from './words.ts';

/** How each outcome is printed where nobody says. */
const KINDS = {
  /** Everyone at work; `jobs` is told as their distance from the workforce. */
  atWork: 'people',
  hoursAutomated: 'share',
  jobs: 'change',
  unchangedJobs: 'people',
  redesignedJobs: 'people',
  newWorkJobs: 'people',
  searching: 'people',
  training: 'people',
  outOfLabourForce: 'people',
  workforce: 'people',
  unemployment: 'fine',
  pay: 'change',
  labourShare: 'share',
  gap: 'times',
  displacedIncome: 'share',
  gini: 'times',
  publicCost: 'fine',
  laidOff: 'people',
  jobsLost: 'people',
  output: 'change',
} as const satisfies Record<OutcomeId | 'atWork', Kind>;

/** What is asked of one occupation: its work as it is today, and the share of its hours that is automated. */
const OF_OCCUPATION = { work: 'change', hours: 'share' } as const satisfies Record<string, Kind>;

const FORMAT_OF: Record<Kind, Format> = {
  people: 'millions0',
  share: 'percent',
  fine: 'percent1',
  change: 'change',
  times: 'decimal2',
};

/** From thousands of people, and from parts of one, to what the formats print. */
const SCALE: Record<Kind, number> = { people: 1000, share: 100, fine: 100, change: 100, times: 1 };

const UNIT: Record<Kind, 'thousand' | 'share' | 'times'> = {
  people: 'thousand',
  share: 'share',
  fine: 'share',
  change: 'share',
  times: 'times',
};

export type LiveOf = OutcomeId | 'atWork' | keyof typeof OF_OCCUPATION;

/** All that words can ask of the model. */
export const LIVE_OF = [...Object.keys(KINDS), ...Object.keys(OF_OCCUPATION)] as LiveOf[];

/** What is asked of everyone. */
export type OfEveryone = keyof typeof KINDS;

/** What the number of one is in, as the model has it. */
export const liveUnit = (of: OfEveryone): (typeof UNIT)[Kind] => UNIT[KINDS[of]];

/** Whether it is asked of one occupation. */
export const isOfOccupation = (of: LiveOf): of is keyof typeof OF_OCCUPATION => of in OF_OCCUPATION;

/** A number of the model in words: what is asked, and how it is said. */
export interface LiveAsk {
  of: LiveOf;
  /** The year it is of; without one the number that the whole run comes to. */
  year?: number | undefined;
  /** The code of the occupation that is asked about. */
  occupation?: string | undefined;
  format?: Format | undefined;
  /** Levers that stand where the sentence says, wherever they are elsewhere. */
  levers?: Partial<Record<LeverId, number>> | undefined;
  /** What is said where it is above nothing, below, and neither; `{n}` is its size. */
  rises?: string | undefined;
  falls?: string | undefined;
  level?: string | undefined;
}

/** How the language of the page prints it: the source's own where nothing is said. */
export interface Tongue {
  language?: string | undefined;
  units?: Units | undefined;
}

/** The number that is asked for, in the model's own unit, in a setting. */
export function liveValue(ask: LiveAsk, forecast: Forecast, { levers, parameters }: Scenario) {
  return valueIn(ask, forecast({ levers: { ...levers, ...ask.levers }, parameters }));
}

function valueIn({ of, year, occupation }: LiveAsk, future: Future): number {
  if (isOfOccupation(of)) {
    const path = future.occupation(occupation ?? '');
    if (!path) return NaN;
    const value = path[of][(year ?? FROM) - FROM]!;
    return of === 'work' ? value - 1 : value;
  }
  if (of === 'atWork') return future.outcomes.jobs[(year ?? FROM) - FROM]!;
  // The measure of an outcome is in its own year, its worst, or the mean.
  return year === undefined ? future.measure(of as MeasureId) : future.yearly(of)[year - FROM]!;
}

/** The number as words say it. */
export function liveText(ask: LiveAsk, value: number, { language, units }: Tongue = {}): string {
  const kind = isOfOccupation(ask.of) ? OF_OCCUPATION[ask.of] : KINDS[ask.of];
  const format = ask.format ?? FORMAT_OF[kind];
  const turns = ask.rises !== undefined || ask.falls !== undefined;
  const say = (n: number) => printed(n, format, language, units, turns ? 'size' : undefined);
  const n = say(SCALE[kind] * value);
  if (!turns) return n;
  const isLevel = ask.level !== undefined && n === say(0);
  const form = isLevel ? ask.level : value < 0 ? ask.falls : ask.rises;
  return fill(form ?? '{n}', { n });
}
