import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** Signs that mean something to LaTeX, or that it has no letter for, as it reads them. */
const SIGNS: Record<string, string> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  // Not `\{`: BibTeX counts braces, whatever stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '–': '--',
  '—': '---',
  '…': '\\ldots{}',
  '−': '$-$',
  '→': '$\\rightarrow$',
  '←': '$\\leftarrow$',
  '↑': '$\\uparrow$',
  '↓': '$\\downarrow$',
  '\u00a0': '~',
  '\u202f': '\\,',
};

/** Fields that programs read, or that stand in no entry. */
const VERBATIM = new Set(['id', 'type', 'DOI', 'URL']);

/** The markup that titles in CSL-JSON may carry; the writer of BibTeX knows it. */
const MARKUP = /(<\/?(?:i|b|sc|sup|sub|span)(?: [^<>]*)?>)/;

// It would escape some signs and drop the rest, and leave the names of institutions as they are.
plugins.config.get('@bibtex').format.asciiOnly = false;

/** A text as LaTeX sets it: every sign of it is seen, and none is a command. */
export function latex(text: string): string {
  return text
    .split(MARKUP)
    .map((part, n) =>
      n % 2 ? part : part.replace(/[^\p{L}\p{N} ]/gu, (sign) => SIGNS[sign] ?? sign),
    )
    .join('');
}

/** Sources as BibTeX, which LaTeX sets as they are: signs escaped, capitals kept. */
export function bibtex(sources: readonly object[]): string {
  return new Cite(sources.map((source) => escaped(source)))
    .format('bibtex')
    .replace(/^\thowpublished = \{(.*)\},$/gm, (_, url: string) =>
      field('howpublished', latex(url)),
    )
    .replace(/^\ttitle = \{(.*)\},$/gm, (_, title: string) => field('title', capitals(title)));
}

function escaped(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      VERBATIM.has(key) ? part : key === 'page' ? String(part).replace(/[–—]/, '-') : deeply(part),
    ]),
  );
}

function deeply(part: unknown): unknown {
  if (typeof part === 'string') return latex(part);
  if (Array.isArray(part)) return part.map(deeply);
  return part && typeof part === 'object' ? escaped(part) : part;
}

const field = (name: string, value: string) => `\t${name} = {${value}},`;

/** The writer keeps the capitals of every word but the first, of a title and of a subtitle. */
const capitals = (title: string) =>
  title.replace(/(?<=^|: )\p{L}+/gu, (word) => (/.\p{Lu}/u.test(word) ? `{${word}}` : word));
