/** What nobody looks for by its words: ways to elsewhere, what is pressed and filled in, pictures and their figures. */
const UNSEARCHED = [
  'script, style, template, svg, math, img, nav, form, fieldset, figure, select, input, textarea',
  'button:not(.term), .numbers, .left-out, .send, .cite-number, .back, .badge, .takes, .no-script',
  '[data-unsearched], .chapter-number, .beside, .shown, .sides h3, thead, .fields td:nth-child(n + 3), .jobs table',
  '.write-page .shows, mtm-guess > :not(label), mtm-for-you, mtm-workbench, mtm-sign, mtm-knows',
].join(', ');

/** Elements that stand in a line of words. */
const IN_LINE = new Set(
  'A ABBR B BUTTON CODE DATA DFN EM I MTM-SET SPAN STRONG SUB SUP'.split(' '),
);

/** Whether an element is passed over: one of those, or a line that is nothing but a way to elsewhere. */
export const isUnsearched = (element: Element): boolean =>
  element.matches(UNSEARCHED) ||
  (element.matches('p') &&
    element.firstElementChild?.tagName === 'A' &&
    even(element.textContent) === even(element.firstElementChild.textContent));

/** The words that an element puts round its own: none in a line, else a gap. */
export const gapOf = ({ tagName }: Element): string =>
  IN_LINE.has(tagName.toUpperCase()) ? '' : ' ';

/** A text with every run of white as one space, and none before a stop. */
export const even = (text: string): string =>
  text
    // A number keeps its sign beside it.
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .replace(/ (?=[.,;:)])/g, '')
    .trim();

/** The words of an element that can be looked for. */
export function searchedText(element: Element): string {
  const said = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (node.nodeType !== 1 || isUnsearched(node as Element)) return '';
    const gap = gapOf(node as Element);
    return gap + [...node.childNodes].map(said).join('') + gap;
  };
  return even([...element.childNodes].map(said).join(''));
}
