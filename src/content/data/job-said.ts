import { MEASURES } from '../../charts/shared/measures.ts';
import { numeral } from '../../charts/shared/numerals.ts';
import { fill } from '../../charts/shared/words.ts';
import type { JobPageWords } from '../words/job-page-schema.ts';
import type { JobProfile } from './job-profile.ts';

type Words = JobPageWords['said'];

/** Places that are further apart than these, of 100, are said to differ. */
const APART = 15;

const whole = (value: number): string => numeral(Math.abs(value), 0, {});
/** Which way a change goes, as it is printed: what rounds to nothing goes nowhere. */
const way = (percent: number): number => Math.sign(Math.round(percent));

/** What the record, the measures and the projections say of an occupation, and how far they differ. */
export function saidOf(profile: JobProfile, words: Words): string {
  const { change } = profile.record;
  const projected = profile.row.projected_change_pct!;
  const [was, comes] = [change && way(change.percent), way(projected)];
  const sentence = [counted(change, words), measured(profile, words), expected(projected, words)];
  const both = was && comes ? (was === comes ? words.along : words.against) : '';
  return `${sentence.join(', ')} ${both}`.trim();
}

function counted(change: JobProfile['record']['change'], words: Words): string {
  if (!change) return words.unknown;
  const { from, to, percent } = change;
  const said = { '-1': words.fell, 0: words.steady, 1: words.grew }[way(percent)]!;
  return fill(said, { from: String(from), to: String(to), n: whole(percent) });
}

function measured({ places }: JobProfile, words: Words): string {
  const below = MEASURES.flatMap((measure) => places[measure]?.below ?? []);
  const [low, high] = [Math.min(...below), Math.max(...below)];
  const said =
    [words.none, words.one][below.length] ?? (high - low > APART ? words.apart : words.alike);
  return fill(said, { low: whole(low), high: whole(high) });
}

function expected(percent: number, words: Words): string {
  const said = { '-1': words.projectedDown, 0: words.projectedSteady, 1: words.projectedUp };
  return fill(said[way(percent) as -1 | 0 | 1], { n: whole(percent) });
}
