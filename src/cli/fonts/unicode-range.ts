import { create, type Font } from 'fontkitten';

/**
 * The characters that a static font file has, as a style sheet's `unicode-range`: `U+20-7E, U+A0`. A
 * browser then fetches the file for one of these alone, and not for one that no file has.
 */
export function unicodeRange(file: Buffer): string {
  const { characterSet } = create(file) as Font;
  // U+FFFF is the end mark of a font's table.
  const points = [...new Set(characterSet)]
    .filter((point) => point !== 0xffff)
    .sort((a, b) => a - b);
  const runs: [from: number, to: number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}
