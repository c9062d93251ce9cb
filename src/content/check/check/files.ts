import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chartNames } from '../../../charts/registry.ts';
import { kindIn, SLUG } from '../../data/kinds.ts';
import { ownTables } from '../../data/own-tables.ts';
import { allowed, type Fault } from '../../ground/fault.ts';
import { entriesIn, filesIn } from '../../ground/folder.ts';
import { languages } from '../../words/language/languages.ts';
import { slugFrom } from '../../ground/slug.ts';

/** What a folder of content has in it. */
interface Kind {
  /** One of it, for a message. */
  one: string;
  /** The files it may have; where they are not named, chapters or lessons: `NN-name.mdx`. */
  files?: readonly string[];
  /** Whether its files are YAML by any name. */
  isOpen?: boolean;
  folders?: readonly string[];
  /** Those of its files that have to be there. */
  needed?: readonly string[];
}

const LISTS = [
  ...['data-pages', 'equations', 'glossary', 'job-charts', 'job-pages', 'job-words', 'mistakes'],
  ...['model', 'references', 'site', 'validation'],
].map((name) => `${name}.yaml`);
/** The words of the charts that are written by hand. */
const CHARTS = chartNames.map((name) => `${name}.yaml`);
const PAGES = ['about.mdx', 'accessibility.mdx', 'model.mdx', 'write.mdx'];

/** The files of charts that say of which kind they are, rightly or wrongly. */
const kindFiles = (content: string): string[] =>
  filesIn(join(content, 'charts'), '.yaml').filter(
    (file) => SLUG.test(file) && kindIn(join(content, 'charts', file)) !== undefined,
  );

/** Every folder of a folder of content that is read, and what is read in it. */
function kinds(content: string): Record<string, Kind> {
  const chapters = entriesIn(join(content, 'essay')).map(({ name }) => name);
  const inLanguages = languages(content).flatMap((language) =>
    [language, join(language, 'from')].map(
      (folder) => [join('languages', folder), folder] as const,
    ),
  );
  return {
    '': {
      one: 'file of words',
      files: LISTS,
      folders: ['charts', 'data', 'essay', 'languages', 'lessons', 'numbers', 'pages'],
    },
    essay: { one: 'chapter' },
    lessons: { one: 'lesson' },
    charts: { one: 'chart', files: [...CHARTS, ...kindFiles(content)], needed: CHARTS },
    data: {
      one: 'table',
      files: ownTables(content).flatMap((name) => [`${name}.csv`, `${name}.yaml`]),
    },
    numbers: { one: 'file of numbers', isOpen: true },
    pages: {
      one: 'page',
      files: PAGES,
      needed: PAGES,
    },
    languages: { one: 'language', files: [], folders: languages(content) },
    ...Object.fromEntries(
      inLanguages.flatMap(([path, folder]): [string, Kind][] => [
        [
          path,
          {
            one: 'file of words',
            files: ['words.yaml'],
            folders: ['charts', 'essay', ...(basename(folder) === 'from' ? [] : ['from'])],
          },
        ],
        [join(path, 'charts'), { one: 'chart', files: [...CHARTS, ...kindFiles(content)] }],
        [join(path, 'essay'), { one: 'chapter', files: chapters }],
      ]),
    ),
  };
}

/** Files that no page would show, since their name or their place is not what is read; and those that are missing. */
export function checkFiles(content: string): Fault[] {
  return Object.entries(kinds(content)).flatMap(([path, kind]) => {
    const folder = join(content, path);
    const entries = entriesIn(folder);
    const say = (name: string, message: string): Fault => ({
      ...{ file: join(folder, name), line: 1, column: 1 },
      message,
    });
    const odd = entries.flatMap(({ name, isFolder }): Fault[] => {
      const wrong = isFolder ? oddFolder(name, kind) : oddFile(name, kind, entries.length);
      return wrong ? [say(name, wrong)] : [];
    });
    const missing = existsSync(content) ? (kind.needed ?? []) : [];
    const gone = missing.filter((name) => !entries.some((entry) => entry.name === name));
    return [...odd, ...gone.map((name) => say(name, 'the file is missing'))];
  });
}

function oddFolder(name: string, { one, folders = [] }: Kind): string | undefined {
  if (folders.includes(name)) return undefined;
  return folders.length > 0
    ? `no folder is read by this name; ${allowed(name, folders)}`
    : `a folder is not read here, so that nothing in it is on any page; put each ${one} beside the others`;
}

const NUMBERED = /^\d+-[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;

function oddFile(name: string, kind: Kind, count: number): string | undefined {
  const { one, files } = kind;
  if (kind.isOpen) {
    if (/^[a-z\d]+(?:-[a-z\d]+)*\.yaml$/.test(name)) return undefined;
    const right = `${slugFrom(name.replace(/\..*$/, '')) || 'more'}.yaml`;
    return `no ${one} is read from a file of this name; rename it to ${right}, or move it out of the folder`;
  }
  if (files) {
    if (files.includes(name)) return undefined;
    const lower = name.toLowerCase().replace(/\.(?:yml|json|txt|md|markdown)$|(\.\w+)\.txt$/, '');
    const meant = files.find((file) => file.replace(/\.\w+$/, '') === lower.replace(/\.\w+$/, ''));
    return meant
      ? `no ${one} is read from a file of this name; rename it to ${meant}`
      : `no ${one} is read from a file of this name, so that it is on no page; ${allowed(name, files)}`;
  }
  if (NUMBERED.test(name)) return undefined;
  const [, number, words] = /^(\d*)[-_ .]*(.*?)((?:\.\w+)*)$/.exec(name)!;
  const slug = slugFrom(words!) || one;
  const right = `${(number || String(count)).padStart(2, '0')}-${slug}.mdx`;
  if (/\.mdx$/.test(name))
    return `the name of a ${one} is its address: a number, then small letters and hyphens; rename this to ${right}`;
  const isText = /\.(?:mdx?|markdown|txt|mkd|mdown)(?:\.\w+)?$|^[^.]+$/i.test(name);
  const way = isText
    ? `rename it to ${right}, or move it out of the folder`
    : 'move it out of the folder';
  return `only files called NN-name.mdx are read here, so that this is on no page; ${way}`;
}
