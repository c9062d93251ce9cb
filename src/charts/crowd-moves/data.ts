import type { Levers } from '../../model/levers.ts';
import type { PresetId } from '../../model/presets.ts';
import type { Futures } from '../chart.ts';

/** What the crowd is carried by. */
export interface Data extends Futures {
  presets: Record<PresetId, Partial<Levers>>;
  /** Codes of the 22 groups in the order of the rows, that of the opening, and where the model has each. */
  groups: { code: string; index: number }[];
  /** The reader's own occupation. */
  job?: { soc: string; title: string };
}
