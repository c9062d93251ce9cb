import { valueOf } from '../content/ground/yaml/read.ts';
import { BODY, DATE, ENTRIES, PAGE_FORMAT, SOURCE } from '../content/check/admin/keys.ts';
import { keepYaml, newYaml } from './kept-yaml.ts';

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
const page: Format = {
  extension: 'mdx',
  fromFile(text) {
    const head = FRONTMATTER.exec(text)?.[1] ?? '';
    return {
      ...(valueOf(head) as Fields | null),
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
  fromFile: (text) => ({ ...(valueOf(text) as Fields), [SOURCE]: text }),
  toFile: ({ [SOURCE]: source, ...words }) => written(source, words),
};

/** A file of words as it would be saved: a form has not every key of it. */
export const asSaved = (fields: Fields): object => valueOf(map.toFile(fields)) as object;

/** A file that is a list of entries. */
const list: Format = {
  extension: 'yaml',
  fromFile: (text) => ({
    [ENTRIES]: dates(valueOf(text), (parts) => (parts as number[][])[0]!.join('-')),
    [SOURCE]: text,
  }),
  toFile: ({ [SOURCE]: source, [ENTRIES]: entries }) =>
    written(
      source,
      dates(entries ?? [], (date) => [String(date).split('-').map(Number)]),
    ),
};

/** A list whose sources have their dates in another form. */
const dates = (entries: unknown, form: (date: unknown) => unknown): unknown =>
  (entries as { issued?: Fields }[]).map((entry) =>
    entry.issued?.[DATE]
      ? { ...entry, issued: { ...entry.issued, [DATE]: form(entry.issued[DATE]) } }
      : entry,
  );

/** The editor takes the white space off both ends of what it carries along. */
const written = (source: unknown, value: unknown): string =>
  typeof source === 'string' && source.trim() !== ''
    ? keepYaml(`${source.trim()}\n`, value)
    : newYaml(value);

/** The formats that the editor's configuration names. */
export const formats = { [PAGE_FORMAT]: page, map, list };
