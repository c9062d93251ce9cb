import { parseHTML } from 'linkedom';

/** What a tag may carry into a feed. */
const KEPT = ['href', 'src', 'alt', 'width', 'height', 'value'];

/**
 * Markup as a feed carries it: every address whole, and nothing that only the page has a use for.
 * @param base the address of the page that the markup is from
 */
export function feedMarkup(html: string, base: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll('body *')) {
    for (const { name, value } of [...element.attributes]) {
      if (!KEPT.includes(name)) element.removeAttribute(name);
      else if (name === 'href' || name === 'src')
        element.setAttribute(name, new URL(value, base).href);
    }
  }
  return document.body.innerHTML.replace(/<!--[\s\S]*?-->/g, '').replace(/\s*\n\s*/g, '\n');
}
