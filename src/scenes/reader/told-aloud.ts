import { inOneLine } from './one-line.ts';

/**
 * What a picture and the words beside it have come to, for those who hear them: what is said below the
 * picture, and each sentence of the step that is read in which a number has followed.
 */
export function toldAloud(place: Element): string {
  const around = place.closest('[data-scene], [data-workbench], mtm-own-speed');
  const readouts = around?.querySelector('.readouts');
  const numbers = around?.querySelectorAll<HTMLElement>('[data-active] [data-own]') ?? [];
  const sentences = new Set([...numbers].map(sentenceOf));
  return [readouts && inOneLine(readouts), ...sentences].filter(Boolean).join('. ');
}

/** The sentence that a number stands in. */
function sentenceOf(number: HTMLElement): string {
  const whole = number.closest('p, li') ?? number;
  const range = document.createRange();
  range.setStart(whole, 0);
  range.setEndBefore(number);
  const at = range.toString().length;
  const text = whole.textContent;
  const begin =
    Math.max(-1, ...[...text.slice(0, at).matchAll(/[.!?:](?=\s)/g)].map(({ index }) => index)) + 1;
  const end = /[.!?](?=\s|$)/.exec(text.slice(at));
  return text.slice(begin, end ? at + end.index : undefined).trim();
}
