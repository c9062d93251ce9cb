/** Controls that no XML may hold, not even escaped. */

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML that is whole in itself, to be put into other XML as it is. */
export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Xml | readonly Xml[];

function written(part: Part): string {
  if (part instanceof Xml) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return String(part)
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
}

/** Writes XML: whatever is put in is escaped, unless it is XML itself. */
export function xml(strings: TemplateStringsArray, ...parts: Part[]): Xml {
  return new Xml(strings.reduce((text, string, n) => text + written(parts[n - 1]!) + string));
}

/** A whole document. */
export function xmlDocument({ text }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.trim()}\n`;
}
