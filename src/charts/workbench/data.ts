import type { Future } from '../../model/forecast.ts';
import type { OutcomeId } from '../../model/outcomes.ts';
import type { Futures } from '../chart.ts';
import { FROM, TO } from '../shared/course.ts';
import { PRESET_IDS, type Presets } from '../shared/setting.ts';

/** Where eight of ten futures lie, of many drawn from what the model leaves open, year by year. */
export interface Range {
  low: ArrayLike<number>;
  high: ArrayLike<number>;
}

/** A future that the reader has kept under a name. */
export interface Pinned {
  name: string;
  future: Future;
}

/** What the workbench is drawn from. What is absent was not asked for, or has not come yet. */
export interface Data extends Futures {
  presets: Presets;
  /** Codes of the 22 groups, in the model's order. */
  groups: string[];
  bands?: Partial<Record<OutcomeId, Range>>;
  pinned?: Pinned[];
  /** What the upright axis must hold at least: it does not shrink while a lever is moved. */
  frozen?: readonly [number, number];
  /** The reader's own occupation. */
  job?: { soc: string; title: string };
}

/** Years of a future after its first. */
export const YEARS = TO - FROM;

/** The future of one of the presets. */
export const preset = ({ futures }: Data, id: (typeof PRESET_IDS)[number]): Future =>
  futures[PRESET_IDS.indexOf(id)]!;
