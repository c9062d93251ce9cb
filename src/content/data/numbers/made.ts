import type { Place } from '../../ground/fault.ts';
import { printed, type Format } from '../../../charts/shared/format.ts';

/** A number of the prose: what it is, how it is printed, and where it comes from. */
export interface Num {
  value: number;
  format: Format;
  text: string;
  /** Ids of the bibliography, and what tables of editors’ own say of theirs; none where the model made it. */
  sources: readonly string[];
  /** Where it is said what it is. */
  place: Place;
}

/** A number with its value as it is printed. */
export const made = (
  value: number,
  format: Format,
  sources: readonly string[],
  place: Place,
): Num => ({ value, format, text: printed(value, format), sources, place });
