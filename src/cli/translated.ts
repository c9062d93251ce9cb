/**
 * `npm run translated es`: keeps the source as it is now beside each translation into a language, as what
 * that was made from. Run it when the translation says what the source says. With the names of files,
 * only for these.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse, stringify } from 'yaml';
import { allowed } from '../content/fault.ts';
import { translatedChapterFiles } from '../content/language/chapter-files.ts';
import { languages } from '../content/language/languages.ts';
import { pickedAs, type Tree } from '../content/language/translated-words.ts';
import { translatedWordFiles } from '../content/language/word-files.ts';

const HEAD = '# The source as it was when it was translated. Written by `npm run translated`.\n';

const [language = '', ...only] = process.argv.slice(2);
if (!languages().includes(language)) {
  console.error(
    `no folder content/languages/${language}; ${allowed(language, languages())}. Begin another with a folder of that name.`,
  );
  process.exit(2);
}
const asked = ({ own, language: its }: { own: string; language: string }) =>
  its === language && (only.length === 0 || only.some((name) => own.endsWith(name)));

for (const { source, from, own } of translatedChapterFiles().filter(asked)) {
  if (!existsSync(source)) continue;
  mkdirSync(dirname(from), { recursive: true });
  copyFileSync(source, from);
  console.log(`${own} is made from ${source} as it is now`);
}
for (const { source, from, own } of translatedWordFiles().filter(asked)) {
  const said = parse(readFileSync(own, 'utf8')) as Tree;
  mkdirSync(dirname(from), { recursive: true });
  writeFileSync(from, HEAD + stringify(pickedAs(source, said), { lineWidth: 0 }));
  console.log(`${own} is made from the words as they are now`);
}
