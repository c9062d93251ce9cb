import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { readTree as parseTree } from '../../story/chapter-tree.ts';
import type { TagNode } from '../../story/chapter.ts';
import { allowed, underRule, type Fault } from '../../ground/fault.ts';
import { translatedChapterFiles, type ChapterFiles } from '../../story/language/chapter-files.ts';
import { languages, SOURCE } from '../../words/language/languages.ts';
import { translationSchema } from '../../words/language/schemas.ts';
import { pieces, translatedChapter } from '../../story/language/translated-chapter.ts';
import { isTree, type Tree } from '../../words/language/translated-words.ts';
import {
  readTree,
  translatedWordFiles,
  withSource,
  type WordFile,
} from '../../words/language/word-files.ts';
import { literalProps } from '../../story/literal-props.ts';
import { readMdx } from '../../story/mdx.ts';
import type { KnownNames } from '../known-names.ts';
import { readText } from '../../ground/source-text.ts';
import { readYaml, type Yaml } from '../../ground/yaml.ts';
import { checkCharacters } from './characters.ts';
import { checkNumbers } from './numbers.ts';
import { checkTags, stepsIn } from './tags.ts';

/** Props that are words, and differ between languages. */
const WORDS = ['alt', 'say', 'missing', 'label', 'hint', 'title', 'rises', 'falls', 'level'];

/**
 * Checks every translation against what it was made from. A change of the source is no fault of it:
 * its readers see the source there until it is translated again.
 */
export function checkTranslations(content: string, seeds: string, knownNames: KnownNames): Fault[] {
  const chapters = translatedChapterFiles(content);
  return [
    ...languages(content).flatMap((name) => checkName(content, name)),
    ...chapters.flatMap((files) => checkChapter(files, knownNames)),
    ...translatedWordFiles(content, seeds).flatMap(checkWords),
  ];
}

function checkName(content: string, name: string): Fault[] {
  const place = { file: join(content, 'languages', name), line: 1, column: 1 };
  if (name === SOURCE) return [{ ...place, message: 'the story is in this language already' }];
  const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  try {
    if (known.of(name) !== undefined) return [];
  } catch {
    // No tag of a language at all: told below.
  }
  return [
    { ...place, message: `"${name}" is no language; name the folder as es, pt-BR and so on` },
  ];
}

const notMade = (language: string) => `say what it is made from: npm run translated ${language}`;

function checkChapter(
  { language, name, own, source, from }: ChapterFiles,
  knownNames: KnownNames,
): Fault[] {
  const place = { file: own, line: 1, column: 1 };
  // No chapter has its name: that is told of the file.
  if (!existsSync(source)) return [];
  const read = readMdx(
    own,
    translationSchema,
    'a translation begins with frontmatter: ---, then title, summary, then ---',
  );
  const faults = [
    ...underRule('syntax', read.faults),
    ...underRule('character', checkCharacters(read)),
    ...underRule('number', checkNumbers(read)),
  ];
  if (!read.tree) return faults;
  if (!existsSync(from)) return [...faults, { ...place, message: notMade(language) }];
  const [then, now] = [parsed(from), parsed(source)];
  if (!then.tree) return [...faults, ...underRule('syntax', then.faults)];
  const [mine, theirs] = [pieces(read.tree), pieces(then.tree)];
  const tags = underRule('tag', checkTags(read, knownNames, 'chapters', stepsIn(read)));
  faults.push(...tags.filter((fault) => !isStale(fault, read.tree!, then, now)));
  const differing = theirs.findIndex((piece, n) => !mine[n] || !sameTags(mine[n], piece));
  const at = differing < 0 && mine.length > theirs.length ? theirs.length : differing;
  if (at < 0) return faults;
  const { line = 1, column = 1 } = (mine[at] ?? mine.at(-1))?.position?.start ?? {};
  const wanted = theirs[at] ? tagsIn(theirs[at]).join(' ') || 'words and no tag' : 'nothing more';
  const message = `${name} has here: ${wanted}; write as many paragraphs and steps as it has, with the same tags`;
  return [...faults, { file: own, line, column, message }];
}

/** A file of a chapter, read as far as it can be. */
function parsed(file: string): { text: string; tree: Root | null; faults: Fault[] } {
  const { text, fault } = readText(file);
  return fault ? { text, tree: null, faults: [fault] } : { text, ...parseTree(file, text) };
}

/** Whether a fault is in a piece that readers do not see, since its source has changed: that may name what is gone. */
function isStale(
  { line }: Fault,
  own: Root,
  then: ReturnType<typeof parsed>,
  now: ReturnType<typeof parsed>,
): boolean {
  if (!then.tree || !now.tree) return false;
  const [before, after] = [
    { text: then.text, tree: then.tree },
    { text: now.text, tree: now.tree },
  ];
  const mine = pieces(own);
  return translatedChapter(after, before, own).stale.some((n) => {
    const { start, end } = mine[n]?.position ?? {};
    return start && end && start.line <= line && line <= end.line;
  });
}

/** The tags in a piece, of words in their props no more than the places for values; and its links. */
function tagsIn(piece: Node): string[] {
  const found: string[] = [];
  visit(piece, (node: Node) => {
    if (node.type === 'link') found.push(`[…](${(node as Node & { url: string }).url})`);
    if (!/^mdxJsx/.test(node.type)) return;
    const tag = node as TagNode;
    const said = Object.entries(literalProps(tag))
      .map(([prop, value]) => [prop, WORDS.includes(prop) ? `…${placesIn(value)}` : value] as const)
      .map(([prop, value]) => ` ${prop}=${JSON.stringify(value)}`)
      .join('');
    found.push(`<${tag.name}${said}>`);
  });
  return found;
}

/** Whether two pieces have the same tags; their order is that of the language. */
const sameTags = (a: Node, b: Node): boolean => tagsIn(a).sort().join() === tagsIn(b).sort().join();

function checkWords({ language, own, schema, source, from }: WordFile): Fault[] {
  const yaml = readYaml(own, schema);
  if (yaml.faults.length > 0) return yaml.faults;
  if (!existsSync(from)) return [{ ...yaml.at([]), message: notMade(language) }];
  const words = withSource(yaml.value as Tree);
  return checkKeys(words, { then: readTree(from), now: source }, yaml, language);
}

interface Sources {
  then: Tree;
  now: Tree;
}

function checkKeys(
  own: Tree,
  { then, now }: Sources,
  yaml: Yaml,
  language: string,
  path: string[] = [],
): Fault[] {
  return Object.entries(own).flatMap(([key, value]): Fault[] => {
    const here = [...path, key];
    const place = yaml.at(here);
    if (!(key in then))
      return [
        {
          ...place,
          message:
            key in now
              ? notMade(language)
              : `unknown key "${key}"; ${allowed(key, Object.keys(now))}`,
        },
      ];
    if (isTree(value) && isTree(then[key])) {
      const below = isTree(now[key]) ? now[key] : {};
      return checkKeys(value, { then: then[key], now: below }, yaml, language, here);
    }
    if (kindOf(value) !== kindOf(then[key]))
      return [
        {
          ...place,
          message: `${here.join('.')}: found ${kindOf(value)}; allowed: ${kindOf(then[key])}`,
        },
      ];
    const room = roomFor(value, then[key]);
    if (room)
      return [
        { ...place, message: `${here.join('.')} is too long for its place; write at most ${room}` },
      ];
    const [said, made] = [placesIn(value), placesIn(then[key])];
    return said === made
      ? []
      : [
          {
            ...place,
            message: `${here.join('.')}: found ${said || 'no place'} for values; allowed: ${made || 'none'}`,
          },
        ];
  });
}

/** How many signs there is room for where a translation has more: twice as many as its source, and some. */
function roomFor(value: unknown, source: unknown): number | undefined {
  if (typeof value !== 'string' || typeof source !== 'string') return undefined;
  const room = 2 * source.length + 40;
  return value.length > room ? room : undefined;
}

/** What stands under a key, in the words of a message. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list, such as [one, two]';
  if (typeof value === 'object' && value !== null) return 'keys with values';
  return typeof value === 'string' && value.trim() !== '' ? 'text' : 'no text';
}

/** The `{name}` places of a text or of the forms of one, and the codes that it has names for, each once. */
const placesIn = (value: unknown): string =>
  [...new Set(JSON.stringify(value).match(/\{\w+\}|\d[\d-]*=/g))].sort().join(' ');
