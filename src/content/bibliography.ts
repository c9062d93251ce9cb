import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Reference } from './references.ts';

/** The formats in which reference managers read a bibliography. */
export const FORMATS = {
  bib: { output: 'bibtex', type: 'application/x-bibtex; charset=utf-8' },
  ris: { output: 'ris', type: 'application/x-research-info-systems; charset=utf-8' },
  json: { output: 'data', type: 'application/json' },
} as const;

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
export function quoted(source: { id: string }): string {
  const form = { format: 'text', template: 'apa', lang: 'en-US' };
  return new Cite(source).format('bibliography', form).trim();
}

/** Sources as a file that a reference manager reads. */
export function exported(sources: readonly { id: string }[], format: keyof typeof FORMATS): string {
  const file = new Cite([...sources]).format(FORMATS[format].output);
  // The writer of RIS cuts a long line within a word; readers of RIS put a space there.
  return format === 'ris' ? file.replace(/\n(?![A-Z][A-Z\d] {2}-|$)/g, '') : file;
}
