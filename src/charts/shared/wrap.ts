import type { TextStyle } from '../chart.ts';
import { textWidth } from './labels.ts';

/**
 * Breaks a text between words into lines no wider than `width` pixels. A word wider than that
 * stands alone. What does not fit into `most` lines ends in an ellipsis.
 */
export function wrap(text: string, width: number, style: TextStyle, most = Infinity): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept[most - 1]!;
  while (last.includes(' ') && textWidth(`${last}…`, style) > width)
    last = last.slice(0, last.lastIndexOf(' '));
  kept[most - 1] = `${last.replace(/,$/, '')}…`;
  return kept;
}

/** Breaks a text as `wrap` does, into lines as even as can be: no last word is left alone. */
export function wrapEvenly(text: string, width: number, style: TextStyle): string[] {
  let even = wrap(text, width, style);
  for (let less = width - 6; less > width / 2; less -= 6) {
    const tighter = wrap(text, less, style);
    if (tighter.length > even.length) break;
    even = tighter;
  }
  return even;
}
