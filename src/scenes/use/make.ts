type Attributes = Record<string, string | boolean>;

/** Makes an element with attributes and children; texts become text, whatever stands in them. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** A button with a text. */
export function press(text: string, action: string, pressed: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'button', 'data-action': action }, text);
  made.addEventListener('click', pressed);
  return made;
}

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
