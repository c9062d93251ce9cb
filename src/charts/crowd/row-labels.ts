import type { Size, TextMark, Words } from '../chart.ts';
import { text, texts } from '../shared/marks.ts';
import { numeral } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import { wrap } from '../shared/wrap.ts';
import { FIGURE_AT, GAP, nameOf, type Bar, type Row, type Rows } from './rows.ts';

/** From a row's middle line down to the baseline of its words. */
const BASELINE = 4.4;
const LINE = 16;

/** The names at the left of the rows, strong where a row stands out, and what `figure` says at their right. */
export function rowLabels(
  all: Rows,
  size: Size,
  words: Words,
  isOn: (group: Bar, index: number) => boolean,
  figure: (group: Bar, index: number) => string,
): TextMark[] {
  const labels = all.rows.flatMap((row, index): TextMark[] => {
    if (!row.named) return [];
    const on = isOn(row.group, index);
    const look = { tone: on ? 'ink' : 'pencil', style: on ? 'strong' : 'axis' } as const;
    const y = row.middle + BASELINE;
    const { code } = row.group;
    const name = nameOf(code, size, words);
    const said = figure(row.group, index);
    return [
      text(`group-${code}`, name, all.start - GAP, y, { ...look, anchor: 'end' }),
      ...(said ? [text(`figure-${code}`, said, row.end + FIGURE_AT, y, look)] : []),
    ];
  });
  return [...labels, ...unnamed(all, words)];
}

/** How many groups have no name, said beside the longest run of them. */
function unnamed(all: Rows, words: Words): TextMark[] {
  let run: Row[] = [];
  let longest: Row[] = [];
  for (const row of all.rows) {
    run = row.named ? [] : [...run, row];
    if (run.length > longest.length) longest = run;
  }
  if (longest.length === 0) return [];
  const count = all.rows.filter(({ named }) => !named).length;
  const middle = (longest[0]!.middle + longest.at(-1)!.middle) / 2;
  const x = all.start - GAP;
  const lines = wrap(fill(words.text.unnamed ?? '', { n: numeral(count, 0, words) }), x, 'axis');
  const top = middle - (lines.length * LINE) / 2;
  return texts('unnamed', lines, x, top + 0.76 * LINE, LINE, {
    tone: 'pencil',
    style: 'axis',
    anchor: 'end',
  });
}
