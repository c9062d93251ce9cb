import { numeral, signed } from './numerals.ts';
import { plural, type Plural } from './plural.ts';

const NARROW_SPACE = '\u202f';

/** How a language says what stands with a number; `{n}` is the number. */
export interface Units {
  millions: Plural;
  percent: string;
  dollars: string;
}

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
  beside(unit: string, number: string): string;
  units: Units;
}

function printerOf(language: string | undefined, units: Units): Printer {
  const plain = (value: number, digits: number) => numeral(value, digits, { language });
  const filled = (unit: string, number: string) => unit.replace('{n}', number);
  return {
    plain,
    signed: (value, digits) => signed(value, digits, { language }),
    millions: (value, digits) => {
      const n = value / 1e6;
      const text = plain(n, digits);
      // The source's has one form; a phone takes long to make the rules of a language.
      if (!language) return filled(units.millions.other, text);
      const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return plural(language, units.millions, n, options, text);
    },
    beside: filled,
    units,
  };
}

const formats = {
  integer: (value, { plain }) => plain(value, 0),
  decimal1: (value, { plain }) => plain(value, 1),
  decimal2: (value, { plain }) => plain(value, 2),
  percent: (value, to) => to.beside(to.units.percent, to.plain(value, 0)),
  percent1: (value, to) => to.beside(to.units.percent, to.plain(value, 1)),
  change: (value, to) => to.beside(to.units.percent, to.signed(value, 0)),
  change1: (value, to) => to.beside(to.units.percent, to.signed(value, 1)),
  millions0: (value, { millions }) => millions(value, 0),
  millions: (value, { millions }) => millions(value, 1),
  millions2: (value, { millions }) => millions(value, 2),
  dollars: (value, to) => to.beside(to.units.dollars, to.plain(value, 0)),
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
 * @param language a BCP 47 tag; the source's own where none is named
 * @param units how that language says what stands with it
 * @param as where it is given, the size alone is printed
 */
export function printed(
  value: number,
  format: Format,
  language?: string,
  units: Units = ENGLISH,
  as?: As,
): string {
  const printer = printerOf(language, units);
  return as
    ? formats[UNSIGNED[format] ?? format](Math.abs(value), printer)
    : formats[format](value, printer);
}
