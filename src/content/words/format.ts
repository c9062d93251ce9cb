import { plural } from './language/plural.ts';
import type { Units } from './language/schemas.ts';

const NARROW_SPACE = '\u202f';
const MINUS = '\u2212';

const ENGLISH: Units = {
  millions: { other: '{n} million' },
  percent: `{n}${NARROW_SPACE}%`,
  dollars: '${n}',
};

/** How the numbers of one language are printed. */
interface Printer {
  plain(value: number, digits: number): string;
  signed(value: number, digits: number): string;
  millions(value: number, digits: number): string;
  with(unit: string, number: string): string;
  units: Units;
}

function printerOf(language: string, units: Units): Printer {
  const options = (digits: number) => ({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const shown = (value: number, digits: number, signDisplay: 'negative' | 'exceptZero') =>
    new Intl.NumberFormat(language, { ...options(digits), signDisplay })
      .format(value)
      .replace('-', MINUS);
  const plain = (value: number, digits: number) => shown(value, digits, 'negative');
  const filled = (unit: string, number: string) => unit.replace('{n}', number);
  return {
    plain,
    signed: (value, digits) => shown(value, digits, 'exceptZero'),
    millions: (value, digits) => {
      const n = value / 1e6;
      return plural(language, units.millions, n, options(digits), plain(n, digits));
    },
    with: filled,
    units,
  };
}

const formats = {
  integer: (value, { plain }) => plain(value, 0),
  decimal1: (value, { plain }) => plain(value, 1),
  decimal2: (value, { plain }) => plain(value, 2),
  percent: (value, to) => to.with(to.units.percent, to.plain(value, 0)),
  percent1: (value, to) => to.with(to.units.percent, to.plain(value, 1)),
  change: (value, to) => to.with(to.units.percent, to.signed(value, 0)),
  change1: (value, to) => to.with(to.units.percent, to.signed(value, 1)),
  millions0: (value, { millions }) => millions(value, 0),
  millions: (value, { millions }) => millions(value, 1),
  millions2: (value, { millions }) => millions(value, 2),
  dollars: (value, to) => to.with(to.units.dollars, to.plain(value, 0)),
  year: (value) => String(value),
} satisfies Record<string, (value: number, to: Printer) => string>;

/** How a number is printed in prose: in figures, with a true minus and a narrow space before the sign. */
export type Format = keyof typeof formats;

/** Every format there is. */
export const FORMATS = Object.keys(formats) as [Format, ...Format[]];

/** How a change is said where the words beside it say which way it went: the size alone, without its sign. */
export const AS = ['rise', 'fall', 'size'] as const;
export type As = (typeof AS)[number];

const UNSIGNED: Partial<Record<Format, Format>> = { change: 'percent', change1: 'percent1' };

/** Whether a number is printed with its sign, so that words beside it could say that a second time. */
export const isSigned = (format: Format): boolean => format in UNSIGNED;

/**
 * A number as prose prints it.
 * @param language a BCP 47 tag
 * @param units how that language says what stands with it
 * @param as where it is given, the size alone is printed
 */
export function printed(
  value: number,
  format: Format,
  language = 'en-GB',
  units: Units = ENGLISH,
  as?: As,
): string {
  const printer = printerOf(language, units);
  return as
    ? formats[UNSIGNED[format] ?? format](Math.abs(value), printer)
    : formats[format](value, printer);
}
