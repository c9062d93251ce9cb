/** How many signs of a text a message repeats. */
const SHOWN = 60;

/** A text as YAML in quotes; those that it stands in already are taken off. */
export function quoted(raw: string): string {
  const text = bare(raw.trim());
  if (!text.includes("'")) return `'${text}'`;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A list in brackets with each of its texts in quotes. */
export function quotedList(raw: string): string {
  return `[${raw.slice(1, -1).split(',').map(quoted).join(', ')}]`;
}

/** What a message says of a text in quotes, of a long one its beginning. */
export function shown(written: string): string {
  return written.length > SHOWN ? `${written.slice(0, SHOWN - 10)} …${written.at(-1)!}` : written;
}

/** A text without the quotes round it; an apostrophe that begins it is its own. */
function bare(text: string): string {
  const [, both] = /^(["'])(.*)\1$/s.exec(text) ? [0, text.slice(1, -1)] : [];
  if (both !== undefined && text.length > 1) return both;
  return /^"[^"]*$/.test(text) ? text.slice(1) : text;
}
