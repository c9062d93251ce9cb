/**
 * `npm run translated es`: keeps the source as it is now beside each translation into a language, as what
 * that was made from. With the names of files, only for these. Where several passages of a file wait to
 * be translated again, they are named, and nothing is kept without `-- --all`: one that was not would
 * pass for translated.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readTree } from '../content/story/chapter-tree.ts';
import { allowed, printFaults } from '../content/ground/fault.ts';
import { staleTranslations } from '../content/check/hint/translations.ts';
import {
  translatedChapterFiles,
  type ChapterFiles,
} from '../content/story/language/chapter-files.ts';
import { languages } from '../content/words/language/languages.ts';
import { pickedAs, type Tree } from '../content/words/language/translated-words.ts';
import {
  translatedWordFiles,
  withSource,
  type WordFile,
} from '../content/words/language/word-files.ts';
import { readText } from '../content/ground/source-text.ts';
import { valueOf } from '../content/ground/yaml/read.ts';

const HEAD = '# The source as it was when it was translated. Written by `npm run translated`.\n';

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [language = '', ...only] = positionals;
if (!languages().includes(language)) {
  console.error(
    `no folder content/languages/${language}; ${allowed(language, languages())}. Begin another with a folder of that name.`,
  );
  process.exit(2);
}

/** Whether a file is asked for, is there, and can be kept; says why where it cannot. */
function ready({ own, from, language: its }: ChapterFiles | WordFile): boolean {
  if (its !== language || !existsSync(own)) return false;
  if (only.length > 0 && !only.some((name) => own.endsWith(name))) return false;
  const waiting = existsSync(from) ? staleTranslations().filter(({ file }) => file === own) : [];
  if (waiting.length < 2 || values.all) return true;
  console.error(
    `${printFaults(waiting).replace(/\d+ faults$/, '')}Where each of these says what the source says now: npm run translated ${language} -- --all`,
  );
  process.exitCode = 1;
  return false;
}

function keep(from: string, write: () => void, said: string): void {
  mkdirSync(dirname(from), { recursive: true });
  write();
  console.log(said);
}

for (const files of translatedChapterFiles().filter(ready)) {
  const { source, from, own } = files;
  const faults = existsSync(source) ? readTree(source, readText(source).text).faults : [];
  if (!existsSync(source) || faults.length > 0) {
    console.error(`${own} is left as it is: mend ${source} first, npm run doctor says where`);
    process.exitCode = 1;
  } else
    keep(
      from,
      () => {
        copyFileSync(source, from);
      },
      `${own} is made from ${source} as it is now`,
    );
}
for (const { source, from, own } of translatedWordFiles().filter(ready)) {
  const said = withSource((valueOf(readText(own).text) ?? {}) as Tree);
  keep(
    from,
    () => {
      writeFileSync(from, HEAD + stringify(pickedAs(source, said), { lineWidth: 0 }));
    },
    `${own} is made from the words as they are now`,
  );
}
