import { LONGEST_CLASS } from '../../state/choices.ts';
import { drawQr } from '../use/draw-qr.ts';

/** The most letters of a link whose code a phone reads from the back of a room. */
const LONGEST_CODE = 400;

/** What a class is called, as the query of an address has it. */
export const groupIn = (query: string): string =>
  (new URLSearchParams(query).get('for') ?? '').trim().slice(0, LONGEST_CLASS);

/** The address of a page for a class, by what the class is called; without a name, for all. */
export function forClass(page: string, group: string): string {
  const name = group.trim();
  return name ? `${page}?${new URLSearchParams({ for: name })}` : page;
}

/**
 * Shows a link that is given to a class where a form has it: in its field, behind what opens it, and as a
 * code, which can be had over the whole window. Where the form can say so, a long link has a line in place
 * of its code.
 */
export function showLink(form: HTMLElement, link: string): void {
  form.querySelector<HTMLInputElement>('input[readonly]')!.value = link;
  form.querySelector<HTMLAnchorElement>('[data-action=open]')!.href = link;
  const code = form.querySelector<SVGSVGElement>('.code')!;
  const long = form.querySelector<HTMLElement>('[data-part=long]');
  const fits = !long || link.length <= LONGEST_CODE;
  code.toggleAttribute('hidden', !fits);
  form.querySelector<HTMLElement>('[data-action=projector]')!.hidden = !fits;
  if (long) long.hidden = fits;
  if (fits) drawQr(code, link);
}
