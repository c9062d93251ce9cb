/** Writes a text where it differs: a browser lays out again whatever is written, the same or not. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
