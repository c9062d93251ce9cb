/** What one study found, of whom. */
export interface Finding {
  id: string;
  group: Group;
  /** Change against those less exposed, per cent; null where a study tells a range, or of nothing found. */
  effect: number | null;
  range: [low: number, high: number] | null;
}

export const GROUPS = ['everyone', 'beginners'] as const;
export type Group = (typeof GROUPS)[number];

/** Every finding there is, from no change to the largest fall. */
export interface Data {
  findings: Finding[];
}

/** Where a finding stands on the tape: its effect, the middle of its range, or at nothing. */
export const standing = ({ effect, range }: Finding): number =>
  effect ?? (range ? (range[0] + range[1]) / 2 : 0);
