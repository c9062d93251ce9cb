import type { Levers } from '../../model/levers.ts';
import type { PresetId } from '../../model/presets.ts';
import type { StateOf } from '../chart.ts';

/** The presets, in the order their futures are asked for where all are. */
export const PRESET_IDS = [
  'none',
  'slow',
  'late',
  'midpoint',
  'early',
  'efficiency',
  'humane',
] as const satisfies readonly PresetId[];

/** Settings of the levers, by their names. */
export type Presets = Record<PresetId, Partial<Levers>>;

/** The key by which a step names a setting. */
export const preset = {
  type: 'choice',
  values: PRESET_IDS,
  default: 'midpoint',
  doc: 'The setting of the levers that the reader has not moved.',
} as const;

const lever = (max: number, doc: string) =>
  ({ type: 'number', min: 0, max, default: null, doc }) as const;

/** The keys of a reader who moves levers. */
export const levers = {
  speed: lever(3, 'Speed of automation.'),
  newTasks: lever(1.2, 'New work.'),
  retrain: lever(1, 'Retraining.'),
  safetyNet: lever(1, 'Safety net.'),
  human: lever(1, 'Human skills valued.'),
} as const;

type State = StateOf<typeof levers & { preset: typeof preset }>;

/** Where the levers stand: as the step's preset has them, and the reader's own over it. */
export function standing(now: State, presets: Presets): Partial<Levers> {
  const own = (Object.keys(levers) as (keyof typeof levers)[])
    .map((id) => [id, now[id]] as const)
    .filter(([, value]) => value !== null);
  return { ...presets[now.preset], ...Object.fromEntries(own) };
}
