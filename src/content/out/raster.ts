import { Resvg } from '@resvg/resvg-js';
import { plain } from '../../charts/files/plain.ts';
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
