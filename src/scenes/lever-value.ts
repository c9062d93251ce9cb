import type { Row } from '../model/row.ts';

/** How a row's value is typed and said: shares in per cent, the rest as they are. */
export interface Field {
  min: number;
  max: number;
  step: number;
  unit: string;
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

/** The field of a row. */
export function fieldOf({ min, max, step, format }: Row): Field {
  const scale = format === 'share' ? 100 : 1;
  const unit = UNITS[format];
  const round = (value: number) => Math.round(value * scale * 1e4) / 1e4;
  return {
    min: round(min),
    max: round(max),
    step: round(step),
    unit,
    value: round,
    row: (field) => field / scale,
    text: (value) => (unit ? `${round(value)}\u202f${unit}` : String(round(value))),
  };
}
