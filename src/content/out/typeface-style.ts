import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OTHER_CHARACTERS } from '../ground/characters.ts';

const FOLDER = 'src/styles';

/** A rule of a typeface that is fetched, and the name of its file. */
const FACE = /@font-face\s*\{[^}]*url\('\.\/(fonts\/[\w-]+\.woff2)'\)[^}]*\}/g;

/** A picture with the pages' typefaces in it, those that it needs: as a picture it may fetch nothing. */
export function withTypefaces(svg: string): string {
  const words = svg.replace(/<style>[^]*?<\/style>|<[^>]*>/g, '');
  const more = Array.from(OTHER_CHARACTERS).some((sign) => words.includes(sign));
  const rules = readFileSync(join(FOLDER, 'fonts.css'), 'utf8').matchAll(FACE);
  const faces = [...rules]
    .filter(([, file]) => more || !file!.includes('-other'))
    .map(([rule, file]) => {
      const data = readFileSync(join(FOLDER, file!)).toString('base64');
      return rule.replace(`'./${file!}'`, `data:font/woff2;base64,${data}`);
    });
  return svg.replace('<style>', () => `<style>${faces.join('')}`);
}
