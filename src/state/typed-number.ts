/** What a number field takes: its range, and what its values are multiples of. */
export interface Bounds {
  min: number;
  max: number;
  grain: number;
}

/** What became of what somebody typed. */
export interface TypedNumber {
  /** In the range and on its grain; null where no number stands there. */
  value: number | null;
  /** What there is to tell of it: nothing was typed, no number, beyond the range, finer than the grain, or read one way of two. */
  why: 'empty' | 'unreadable' | 'range' | 'rounded' | 'read' | null;
  /** It may become another number, or one, by further signs. */
  half: boolean;
}

/** No number that a field takes has more signs. */
const LONGEST = 60;

/** Signs and words that are one unit, whichever of them the field shows. */
const UNITS = [
  ['%', '٪', 'percent', 'per cent', 'pct'],
  ['×', 'x', '*', 'times'],
  ['million people', 'millions', 'm'],
];

/** A number as it is read, as typed ones are told again. */
export const printedNumber = (n: number | string): string => String(n).replace('-', '−');

/**
 * Reads a number as people type it, in whichever country: with either decimal sign, thousands set
 * apart, any minus, full-width signs, or the unit along. Where a sign may stand for decimals or for
 * thousands, the reading that is in the range holds.
 * @param unit the unit that the field shows
 */
export function readTyped(text: string, bounds: Bounds, unit = ''): TypedNumber {
  const plain = latin(text).trim();
  if (plain === '') return { value: null, why: 'empty', half: true };
  if (plain.length > LONGEST) return { value: null, why: 'unreadable', half: true };
  const [, sign = '', rest = ''] = /^([-+]?)\s*(.*)$/s.exec(plain)!;
  const readings = readingsOf(withoutUnit(rest, latin(unit))).map((n) => (sign === '-' ? -n : n));
  if (readings.length === 0) return { value: null, why: 'unreadable', half: true };
  const given = readings.find((n) => n >= bounds.min && n <= bounds.max) ?? readings[0]!;
  const value = nearest(given, bounds);
  if (given < bounds.min || given > bounds.max)
    return { value, why: 'range', half: given < 0 ? given > bounds.max : given < bounds.min };
  const why = value !== given ? 'rounded' : readings.length > 1 ? 'read' : null;
  return { value, why, half: false };
}

/** The nearest value that a field takes. */
export function nearest(given: number, { min, max, grain }: Bounds): number {
  const places = String(grain).split('.')[1]?.length ?? 0;
  const held = Math.min(max, Math.max(min, given));
  // Away from nothing, as people round, below it too; and no minus before nothing.
  const rounded = Math.sign(held) * Math.round(Math.abs(held) / grain + 1e-9) * grain;
  return Math.min(max, Math.max(min, Number(rounded.toFixed(places)))) + 0;
}

/** The same in the digits, spaces and signs of a plain keyboard. */
function latin(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[−–‐‑]/g, '-')
    .replace(/[’ʼ`´]/g, "'")
    .replaceAll('٫', '.')
    .replaceAll('٬', "'")
    .replace(/\p{Nd}/gu, (digit) => {
      let zero = digit.codePointAt(0)!;
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
      return String((digit.codePointAt(0)! - zero) % 10);
    });
}

function withoutUnit(text: string, unit: string): string {
  const [, before = '', number = '', after = ''] = /^(\D*?)\s*([\d.,' ]*?)\s*([^\d]*?)$/.exec(
    text,
  ) ?? ['', '', text, ''];
  return [before, after].every((said) => said === '' || isUnit(said, unit)) ? number : text;
}

/** Whether somebody who types this means the unit: it, its beginning, or another sign for it. */
function isUnit(said: string, unit: string): boolean {
  const [typed, shown] = [said.toLowerCase(), unit.toLowerCase()];
  if (shown.startsWith(typed)) return true;
  const same = UNITS.find((names) => names.includes(shown));
  return same?.some((name) => name.startsWith(typed)) ?? false;
}

/** The numbers that digits and signs between them can stand for, the likeliest first. */
function readingsOf(text: string): number[] {
  // Thousands by spaces or apostrophes leave one sign for decimals.
  const joined = /^\d{1,3}(?:[' ]\d{3})+(?:[.,]\d*)?$/.test(text)
    ? text.replace(/[' ]/g, '')
    : text;
  if (!/^[\d.,]*\d[\d.,]*$/.test(joined)) return [];
  const signs = joined.replace(/\d/g, '');
  const last = signs.at(-1);
  if (last === undefined) return [Number(joined)];
  if (signs.length === 1) {
    const decimal = Number(joined.replace(',', '.'));
    return /^[1-9]\d{0,2}[.,]\d{3}$/.test(joined)
      ? [decimal, Number(joined.replace(/[.,]/, ''))]
      : [decimal];
  }
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$|^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/.test(joined);
  if (!grouped) return [];
  const [whole, part = ''] = signs.startsWith(last) ? [joined] : joined.split(last);
  return [Number(`${whole!.replace(/[.,]/g, '')}.${part}`)];
}
