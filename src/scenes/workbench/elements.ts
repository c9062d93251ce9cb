/** Writes a text where it differs: a browser lays out again whatever is written, the same or not. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** A paragraph with a text. */
export function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

/** A cell of a table with a text; heads say which way they look. */
export function cell(
  tag: 'td' | 'th',
  text: string,
  scope: 'row' | 'col' = 'row',
): HTMLTableCellElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (tag === 'th') made.scope = scope;
  return made;
}

/** A button with a text, and a longer name where the text alone would not tell it from others. */
export function button(text: string, name: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = text;
  made.setAttribute('aria-label', name);
  made.addEventListener('click', pressed);
  return made;
}

/** Mathematics that the build made. It comes from the site's own files and nowhere else. */
export function mathematics(mathml: string): HTMLElement {
  const made = document.createElement('span');
  made.className = 'mathematics';
  made.innerHTML = mathml;
  return made;
}
