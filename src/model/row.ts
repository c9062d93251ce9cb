/** How sure a number is: fitted to a published figure, taken from the literature, or our assumption. */
export type Status = 'calibrated' | 'literature' | 'assumption';

/** How a value is printed: a plain number, a multiple, a share of one, years, or per year. */
export type Format = 'number' | 'times' | 'share' | 'years' | 'rate';

/**
 * A number somebody can set. The row is all there is to it: slider, clamp, address, tests and the
 * page about the model read it. Its words stand in `content/model.yaml` under the same id.
 */
export interface Row {
  id: string;
  default: number;
  min: number;
  max: number;
  /** What one press of an arrow key moves. */
  step: number;
  format: Format;
}

/** The nearest value that a row allows. */
export function clamp(row: Pick<Row, 'min' | 'max'>, value: number): number {
  return Math.min(row.max, Math.max(row.min, value));
}
