import { LEVERS } from '../../model/levers.ts';
import type { Row } from '../../model/row.ts';
import type { Asked } from './number-field.ts';

/** How a row's value is typed and said: shares in per cent, the rest as they are. */
export interface Field extends Asked {
  /** From the row's value to the field's, and back. */
  value(value: number): number;
  row(field: number): number;
  /** The value with its unit. */
  text(value: number): string;
}

const UNITS: Record<Row['format'], string> = {
  number: '',
  times: '×',
  share: '%',
  years: '',
  rate: '',
};

/** A value is shown with no more places than these. */
const PLACES = 4;

/** The field of a row. A lever is typed in its steps, an assumption as fine as it is shown. */
export function fieldOf({ id, min, max, step, format }: Row): Field {
  const scale = format === 'share' ? 100 : 1;
  const unit = UNITS[format];
  const round = (value: number) => Number((value * scale).toFixed(PLACES));
  return {
    min: round(min),
    max: round(max),
    step: round(step),
    grain: LEVERS.some((lever) => lever.id === id) ? round(step) : 10 ** -PLACES,
    unit,
    value: round,
    row: (field) => field / scale,
    text: (value) => (unit ? `${round(value)}\u202f${unit}` : String(round(value))),
  };
}
