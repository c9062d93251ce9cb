import type { TextStyle } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';

/** A text as far as there is room for it in one line, in pixels, and an ellipsis where there is not. */
export function shorten(text: string, width: number, style: TextStyle): string {
  if (textWidth(text, style) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, style) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
