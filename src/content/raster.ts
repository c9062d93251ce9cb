import { Resvg } from '@resvg/resvg-js';
import { typefaces } from './raster/typefaces.ts';

/**
 * An SVG document as a PNG, on paper and in the pages' own typefaces.
 * @param svg may hold a stylesheet with custom properties; their values on paper are taken
 * @param width in pixels; the height follows
 */
export async function png(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await typefaces();
  const picture = new Resvg(plain(svg), {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'Instrument Sans' },
  });
  return new Uint8Array(picture.render().asPng());
}

/** The same picture without custom properties and media queries, which the renderer does not know. */
export function plain(svg: string): string {
  const values = new Map<string, string>();
  const [, root = ''] = /:root\s*\{([^}]*)\}/.exec(svg) ?? [];
  for (const [, name, value] of root.matchAll(/(--[\w-]+):\s*([^;]+)/g)) values.set(name!, value!);
  return svg
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/:root\s*\{[^}]*\}/g, '')
    .replace(/var\((--[\w-]+)(?:,\s*([^()]*))?\)/g, (found, name: string, otherwise?: string) => {
      const value = values.get(name) ?? otherwise;
      if (value === undefined) throw new Error(`${found} has no value in the picture`);
      return value;
    });
}
