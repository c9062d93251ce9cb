import { make, type Attributes } from './make.ts';

/** A button with a text, and what it does when it is pressed. */
export function button(
  text: string,
  attributes: Attributes,
  pressed: () => void,
): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'button', ...attributes }, text);
  made.addEventListener('click', pressed);
  return made;
}
