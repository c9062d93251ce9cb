import { LEVERS, type Levers } from './levers.ts';

/**
 * Settings with a name, by id; the names stand in `content/model.yaml`. The last two share one speed
 * on purpose: what differs between them is choices, not technology.
 */
export const PRESETS = {
  none: { speed: 0 },
  slow: { speed: 0.34 },
  late: { speed: 0.685 },
  midpoint: { speed: 1 },
  early: { speed: 1.95 },
  efficiency: { speed: 1, newTasks: 0.25, retrain: 0, safetyNet: 0, human: 0 },
  humane: { speed: 1, newTasks: 0.9, retrain: 0.8, safetyNet: 0.8, human: 0.7 },
} as const satisfies Record<string, Partial<Levers>>;

/** The speeds that sources come to, as `content/model.yaml` says whose: what is set to one of them most. */
export const SOURCED_SPEEDS: readonly number[] = [
  PRESETS.slow.speed,
  PRESETS.late.speed,
  PRESETS.midpoint.speed,
  PRESETS.early.speed,
];

export type PresetId = keyof typeof PRESETS;

const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

/** The preset whose levers lie nearest to some, each measured by its range. */
export function nearestPreset(levers: Levers): PresetId {
  const away = (id: PresetId) => {
    const preset: Partial<Levers> = PRESETS[id];
    return LEVERS.reduce(
      (sum, row) =>
        sum + ((levers[row.id] - (preset[row.id] ?? row.default)) / (row.max - row.min)) ** 2,
      0,
    );
  };
  return PRESET_IDS.reduce((nearest, id) => (away(id) < away(nearest) ? id : nearest));
}
