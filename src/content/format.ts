const NARROW_SPACE = '\u202f';
const MINUS = '\u2212';

const plain = (value: number, digits: number): string =>
  new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(value)
    .replace('-', MINUS);

const signed = (value: number, digits: number): string =>
  (value > 0 ? '+' : '') + plain(value, digits);

/** How numbers are printed in prose: in figures, with a true minus and a narrow space before the sign. */
export const FORMATS = {
  integer: (value: number) => plain(value, 0),
  decimal1: (value: number) => plain(value, 1),
  decimal2: (value: number) => plain(value, 2),
  percent: (value: number) => `${plain(value, 0)}${NARROW_SPACE}%`,
  percent1: (value: number) => `${plain(value, 1)}${NARROW_SPACE}%`,
  change: (value: number) => `${signed(value, 0)}${NARROW_SPACE}%`,
  change1: (value: number) => `${signed(value, 1)}${NARROW_SPACE}%`,
  millions0: (value: number) => `${plain(value / 1e6, 0)} million`,
  millions: (value: number) => `${plain(value / 1e6, 1)} million`,
  millions2: (value: number) => `${plain(value / 1e6, 2)} million`,
  dollars: (value: number) => `$${plain(value, 0)}`,
  year: (value: number) => String(value),
} as const;
export type Format = keyof typeof FORMATS;
