import type { Place, Stay } from './tally.ts';

/** A place that is passed in less is not one that somebody stayed at, in milliseconds. */
export const STAY_MS = 1000;

/** Slower than this, times the reader's own pace, is slow. */
const SLOW = 1.5;

/** Of fewer steps nobody can say which was the slow one. */
const FEWEST = 3;

/** How long a chapter was read, in milliseconds. */
export interface ChapterTime {
  /** Its number in the page, from 0. */
  chapter: number;
  ms: number;
}

/** The step at which a reader was slowest. */
export interface Slowed {
  place: Place;
  /** The time given to a word of it, beside that given to a word of the other steps. */
  times: number;
}

/** The time at each chapter that was read, in the order of the story. */
export function chapterTimes(stays: readonly Stay[]): ChapterTime[] {
  const times = new Map<number, number>();
  for (const { place, ms } of stays) times.set(place.chapter, (times.get(place.chapter) ?? 0) + ms);
  return [...times]
    .map(([chapter, ms]) => ({ chapter, ms }))
    .filter(({ ms }) => ms > 0)
    .sort((a, b) => a.chapter - b.chapter);
}

/** Where a reader slowed: the step with the most time for a word; null where none stands out. */
export function slowestStep(stays: readonly Stay[]): Slowed | null {
  const steps = new Map<string, Stay>();
  for (const { place, ms } of stays) {
    if (place.words === 0) continue;
    steps.set(place.id, { place, ms: ms + (steps.get(place.id)?.ms ?? 0) });
  }
  const read = [...steps.values()].filter(({ ms }) => ms >= STAY_MS);
  if (read.length < FEWEST) return null;
  const slowest = read.reduce((one, other) => (pace([other]) > pace([one]) ? other : one));
  const times = pace([slowest]) / pace(read.filter((stay) => stay !== slowest));
  return times >= SLOW ? { place: slowest.place, times } : null;
}

/** Milliseconds for a word. */
function pace(stays: Stay[]): number {
  const sum = (of: (stay: Stay) => number) => stays.reduce((all, stay) => all + of(stay), 0);
  return sum(({ ms }) => ms) / sum(({ place }) => place.words);
}

/**
 * The places at which a reader turned back: those left for an earlier one, after going on. What is
 * passed on the way is no place that one turned at, or to.
 */
export function turnsBack(stays: readonly Stay[]): Place[] {
  const places = stays.filter(({ ms }) => ms >= STAY_MS).map(({ place }) => place);
  let wasBack = false;
  return places.filter((place, n) => {
    const next = places[n + 1];
    if (!next) return false;
    const isBack = isBefore(next, place);
    const turns = isBack && !wasBack;
    // Between a step and the prose around it there is neither on nor back.
    if (isBack || isBefore(place, next)) wasBack = isBack;
    return turns;
  });
}

/** Whether a place comes earlier in the story than another. */
function isBefore(one: Place, other: Place): boolean {
  return one.step !== null && other.step !== null
    ? one.step < other.step
    : one.chapter < other.chapter;
}
