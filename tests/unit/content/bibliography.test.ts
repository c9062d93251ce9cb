import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { exported, printed } from '../../../src/content/bibliography.ts';
import { referenceSchema } from '../../../src/content/schemas.ts';

const sources = referenceSchema
  .array()
  .parse(parse(readFileSync('content/references.yaml', 'utf8')));
/** Formats write dashes, capitals and the ends of lines in their own ways. */
const titled = (text: string) =>
  text.replace(/[{}]/g, '').replace(/–|--/g, '-').replace(/\s+/g, ' ').toLowerCase();

it('every source is printed with its authors, its year and its title', () => {
  for (const source of sources) {
    const text = printed(source)
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#38;', '&');
    expect(text).toContain(String(source.issued['date-parts'][0][0]));
    expect(text).toContain(source.title);
    for (const name of source.author)
      expect(text).toContain('literal' in name ? name.literal : name.family);
  }
});

it.each(['bib', 'ris', 'json'] as const)('every source is in the file for %s', (format) => {
  const file = titled(exported(sources, format));
  for (const { title } of sources) expect(file).toContain(titled(title));
});
