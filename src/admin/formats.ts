import { parse, stringify } from 'yaml';
import { BODY, ENTRIES, SOURCE } from '../content/admin/keys.ts';
import { keepYaml } from './kept-yaml.ts';

/** What the editor has of a file: its fields, and the text they were read from. */
export type Fields = Record<string, unknown>;

/** How the editor reads a kind of file, and how it writes it. */
interface Format {
  extension: string;
  fromFile(text: string): Fields;
  toFile(fields: Fields): string;
}

const FRONTMATTER = /^---\n([\s\S]*?\n)---\n*/;

/** A chapter or lesson: some lines of YAML, then text with tags. */
const chapter: Format = {
  extension: 'mdx',
  fromFile(text) {
    const head = FRONTMATTER.exec(text)?.[1] ?? '';
    return {
      ...(parse(head) as Fields | null),
      [BODY]: text.replace(FRONTMATTER, ''),
      [SOURCE]: head,
    };
  },
  toFile({ [SOURCE]: source, [BODY]: body, ...head }) {
    return `---\n${written(source, head)}---\n\n${typeof body === 'string' ? body : ''}`;
  },
};

/** A file of words by key. */
const map: Format = {
  extension: 'yaml',
  fromFile: (text) => ({ ...(parse(text) as Fields), [SOURCE]: `${text}\n` }),
  toFile: ({ [SOURCE]: source, ...words }) => written(source, words),
};

/** A file that is a list of entries. */
const list: Format = {
  extension: 'yaml',
  fromFile: (text) => ({ [ENTRIES]: parse(text) as unknown, [SOURCE]: `${text}\n` }),
  toFile: ({ [SOURCE]: source, [ENTRIES]: entries }) => written(source, entries ?? []),
};

const written = (source: unknown, value: unknown): string =>
  typeof source === 'string' && source !== '' ? keepYaml(source, value) : stringify(value);

/** The formats that the editor's configuration names. */
export const formats = { chapter, map, list };
