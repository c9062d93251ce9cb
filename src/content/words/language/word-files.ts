import { join } from 'node:path';
import type { z } from 'zod';
import { readClaims } from '../claims.ts';
import { filesIn } from '../../ground/folder.ts';
import { readText } from '../../ground/source-text.ts';
import { valueOf } from '../../ground/yaml/read.ts';
import { languages } from './languages.ts';
import { chartLanguageSchema, languageSchema } from './schemas.ts';
import type { Tree } from './translated-words.ts';

/** A file of translated words. */
export interface WordFile {
  language: string;
  own: string;
  schema: z.ZodType;
  /** The words it is made from: as they are, and the file that has them as they were. */
  source: Tree;
  from: string;
}

/** Every file of translated words in a folder of content: those round the chapters, and those of charts. */
export function translatedWordFiles(content = 'content', seeds = 'seeds'): WordFile[] {
  return languages(content).flatMap((language) => {
    const folder = join(content, 'languages', language);
    const file = (name: string, schema: z.ZodType, source: Tree): WordFile => ({
      language,
      own: join(folder, name),
      schema,
      source,
      from: join(folder, 'from', name),
    });
    return [
      file('words.yaml', languageSchema, wordsOf(content, seeds)),
      ...filesIn(join(folder, 'charts'), '.yaml').map((name) => {
        const source = join('charts', name);
        return file(source, chartLanguageSchema, readTree(join(content, source)));
      }),
    ];
  });
}

/** Keys of `words.yaml` that are a language's own, and made from nothing. */
const OWN = ['here', 'numbers'];

/** What of a translation's words is made from a source. */
export function withSource(own: Tree): Tree {
  return Object.fromEntries(Object.entries(own).filter(([key]) => !OWN.includes(key)));
}

function wordsOf(content: string, seeds: string): Tree {
  const glossary = readTree(join(content, 'glossary.yaml')) as unknown;
  const terms = Array.isArray(glossary) ? (glossary as Record<string, string>[]) : [];
  return {
    site: readTree(join(content, 'site.yaml')),
    claims: Object.fromEntries(readClaims(seeds).rows.map(({ id, claim }) => [id, claim])),
    glossary: Object.fromEntries(
      terms.map(({ id, term, definition }) => [String(id), { term, definition }]),
    ),
  };
}

/** The keys and texts of a file; none where there is no such file, or no YAML in it. */
export function readTree(file: string): Tree {
  try {
    return (valueOf(readText(file).text) ?? {}) as Tree;
  } catch {
    return {};
  }
}
