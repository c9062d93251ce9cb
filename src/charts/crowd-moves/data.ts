import type { Futures } from '../chart.ts';
import type { Presets } from '../shared/setting.ts';

/** What the crowd is carried by. */
export interface Data extends Futures {
  presets: Presets;
  /** Codes of the 22 groups in the order of the rows, that of the opening, and where the model has each. */
  groups: { code: string; index: number }[];
  /** The reader's own occupation. */
  job?: { soc: string; title: string };
}
