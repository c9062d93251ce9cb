const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in markup, in an attribute too. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
}
