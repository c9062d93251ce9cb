/** The colours a file is in: on paper, or in the dark. */
export type Scheme = 'light' | 'dark';

/**
 * A picture without custom properties and media queries, which word processors, drawing programs and
 * the renderer of the build do not know.
 * @param svg with the stylesheet of tones in it
 * @throws {Error} where a property has no value
 */
export function plain(svg: string, scheme: Scheme = 'light'): string {
  const values = new Map<string, string>();
  const dark = /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(svg);
  for (const said of [/:root\s*\{([^}]*)\}/.exec(svg), scheme === 'dark' ? dark : null])
    for (const [, name, value] of (said?.[1] ?? '').matchAll(/(--[\w-]+):\s*([^;]+)/g))
      values.set(name!, value!);
  return svg
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/:root\s*\{[^}]*\}/g, '')
    .replace(/var\((--[\w-]+)(?:,\s*([^()]*))?\)/g, (found, name: string, otherwise?: string) => {
      const value = values.get(name) ?? otherwise;
      if (value === undefined) throw new Error(`${found} has no value in the picture`);
      return value;
    });
}
