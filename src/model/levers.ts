import type { Row } from './row.ts';

/** What a society could choose, in the order the page shows it. Ranges and anchors: `content/model.yaml`. */
export const LEVERS = [
  { id: 'speed', default: 1, min: 0, max: 3, step: 0.01, format: 'times' },
  { id: 'newTasks', default: 0.5, min: 0, max: 1.2, step: 0.01, format: 'number' },
  { id: 'retrain', default: 0.1, min: 0, max: 1, step: 0.01, format: 'share' },
  { id: 'safetyNet', default: 0.2, min: 0, max: 1, step: 0.01, format: 'share' },
  { id: 'human', default: 0, min: 0, max: 1, step: 0.01, format: 'share' },
] as const satisfies readonly Row[];

export type LeverId = (typeof LEVERS)[number]['id'];

/** A value for every lever. */
export type Levers = Record<LeverId, number>;

/** The levers where nobody has touched them. */
export const DEFAULT_LEVERS = Object.fromEntries(
  LEVERS.map((row) => [row.id, row.default]),
) as Levers;
