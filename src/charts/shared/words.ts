/** What is named in a text, as `code=name;code=name`, in its order. */
export function namesIn(said: string | undefined): Map<string, string> {
  const entries = (said ?? '').split(';').map((entry) => {
    const [, code = '', name = ''] = /^([^=]*)=(.*)$/.exec(entry.trim()) ?? [];
    return [code, name] as const;
  });
  return new Map(entries.filter(([, name]) => name));
}

/**
 * Fills `{name}` places of a sentence; a name without a value stays visible, so that a test sees it.
 * It takes no numbers: `numerals.ts` prints them, in the language of the words. A per cent sign stays beside its
 * number, however the space before it was typed.
 */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence
    .replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
    .replaceAll(' %', '\u202f%');
}
