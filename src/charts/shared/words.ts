/** Fills `{name}` places of a sentence; a name without a value stays visible, so that a test sees it. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
