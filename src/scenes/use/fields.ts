import { make } from '../dom/make.ts';

/** One of several to choose, or a box to tick, with its label. */
export function field(
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  text: string,
  checked: boolean,
): HTMLLabelElement {
  return make('label', {}, make('input', { type, name, value, checked }), make('span', {}, text));
}

/** Fields that belong together, below their name. */
export function group(legend: string, name: string, ...fields: Node[]): HTMLFieldSetElement {
  return make('fieldset', { class: `use-${name}` }, make('legend', {}, legend), ...fields);
}

/** A part of the dialog below its heading. */
export function part(heading: string, name: string, ...children: Node[]): HTMLElement {
  return make(
    'section',
    { class: `use-part use-${name}`, 'aria-labelledby': `use-${name}` },
    make('h3', { id: `use-${name}` }, heading),
    ...children,
  );
}
