import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { bibtex } from './bibtex.ts';
import type { Reference } from './references.ts';

/** The formats in which reference managers read a bibliography. */
export const FORMATS = {
  bib: { write: bibtex, type: 'application/x-bibtex; charset=utf-8' },
  // The writer of RIS cuts a long line within a word; readers of RIS put a space there.
  ris: {
    write: (sources: Source[]) =>
      new Cite(sources).format('ris').replace(/\n(?![A-Z][A-Z\d] {2}-|$)/g, ''),
    type: 'application/x-research-info-systems; charset=utf-8',
  },
  json: {
    write: (sources: Source[]) => new Cite(sources).format('data'),
    type: 'application/json',
  },
} as const;

interface Source {
  id: string;
}

/** A source as the list of sources prints it, in APA style, as HTML. */
export function printed(source: Reference): string {
  const html = new Cite(source).format('bibliography', {
    format: 'html',
    template: 'apa',
    lang: 'en-US',
    hyperlinks: true,
  });
  return /<div[^>]*class="csl-entry">([\s\S]*?)<\/div>/.exec(html)![1]!;
}

/** A source in one line of text, in APA style. */
export function quoted(source: Source): string {
  const form = { format: 'text', template: 'apa', lang: 'en-US' };
  return new Cite(source).format('bibliography', form).trim();
}

/** Sources as a file that a reference manager reads. */
export function exported(sources: readonly Source[], format: keyof typeof FORMATS): string {
  return FORMATS[format].write([...sources]);
}
