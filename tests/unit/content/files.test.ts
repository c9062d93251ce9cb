import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/content/check/check/files.ts';
import { sameAddress } from '../../../src/content/check/check/twice.ts';
import { readMdx } from '../../../src/content/story/mdx.ts';
import { chapterSchema } from '../../../src/content/story/schemas.ts';

let content: string;
beforeAll(() => {
  content = join(mkdtempSync(join(tmpdir(), 'files-')), 'content');
  cpSync('content', content, { recursive: true });
});
afterAll(() => {
  rmSync(dirname(content), { recursive: true });
});

/** What is told while a file is there. */
function told(name: string): string[] {
  const file = join(content, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  const faults = checkFiles(content).map(({ file: at, message }) =>
    `${at.slice(content.length + 1)}: ${message}`.replaceAll('\\', '/'),
  );
  rmSync(file);
  return faults;
}

/** A file that no page would show, and what its name is to be. */
const ODD: [name: string, ...says: string[]][] = [
  ['essay/92-UPPER.MDX', 'on no page', 'rename it to 92-upper.mdx'],
  ['essay/notes.md', 'on no page', '-notes.mdx', 'or move it'],
  ['essay/13-new.markdown', 'rename it to 13-new.mdx'],
  ['essay/13-new.mdx.txt', 'rename it to 13-new.mdx'],
  ['essay/new.mdx', 'a number, then small letters', '-new.mdx'],
  ['essay/13 Über uns.mdx', 'rename this to 13-uber-uns.mdx'],
  ['essay/13-new.docx', 'move it out'],
  ['lessons/4-More.mdx', 'rename this to 04-more.mdx'],
  ['lessons/notes.md', 'rename it to'],
  ['charts/Gap.yaml', 'rename it to gap.yaml'],
  ['charts/gap.yml', 'rename it to gap.yaml'],
  ['charts/gpa.yaml', 'mean "gap.yaml"?'],
  ['pages/colophon.mdx', 'allowed: about.mdx, accessibility.mdx, model.mdx, write.mdx'],
  ['site.yml', 'rename it to site.yaml'],
  ['Glossary.yaml', 'rename it to glossary.yaml'],
  ['languages/es/words.yml', 'rename it to words.yaml'],
  ['languages/es/essay/01-Opening.mdx', 'rename it to 01-opening.mdx'],
  ['languages/es/charts/crwd.yaml', 'mean "crowd.yaml"?'],
];

describe('a folder of content', () => {
  it.each(ODD)('with %s is told what to call it', (name, ...says) => {
    const [fault, ...more] = told(name);
    expect(more).toEqual([]);
    expect(fault).toContain(`${name}: `);
    for (const part of says) expect(fault).toContain(part);
  });

  it('with a folder among its chapters is told that nothing in it is read', () => {
    expect(told('essay/drafts/13-new.mdx')[0]).toContain('essay/drafts: a folder is not read here');
    rmSync(join(content, 'essay/drafts'), { recursive: true });
  });

  it.each(['essay/.DS_Store', 'essay/._03-the-list.mdx', 'charts/gap.yaml~', 'essay/.03.mdx.swp'])(
    'with %s, which a system left there, is sound',
    (name) => {
      expect(told(name)).toEqual([]);
    },
  );
});

it('an address that another file or the site itself has is told, in whatever capitals', () => {
  const page = (file: string) => ({ file, head: null, tree: null, faults: [] });
  const lessons = ['01-one.mdx', '02-One.mdx', '03-class.mdx'].map(page);
  expect(sameAddress(lessons, 'lesson').map(({ file, message }) => [file, message])).toEqual([
    ['02-One.mdx', expect.stringContaining('is that of 01-one.mdx already') as string],
    ['03-class.mdx', expect.stringContaining('/teach/class is taken') as string],
  ]);
});

const PAGE = '---\ntitle: Café\norder: 3\nclaims: []\nsummary: Words.\n---\n\nWords 47 and café.\n';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** A page as it was saved, the place that is told, and what. */
const SAVED: [how: string, bytes: Buffer | string, ...says: string[]][] = [
  ['in Windows-1252', Buffer.from(PAGE, 'latin1'), '2:11', 'not UTF-8: “é”', 'Notepad'],
  ['in UTF-16 with a mark', utf16(`\uFEFF${PAGE}`), '1:1', 'not UTF-8 but UTF-16'],
  ['in UTF-16', utf16(PAGE), '1:1', 'not UTF-8 but UTF-16'],
  ['on an old Mac', PAGE.replaceAll('\n', '\r'), '1:1', 'old Macs'],
  ['with its head open', PAGE.replace('\n---\n\n', '\n\n'), '5:1', 'not closed', 'below this one'],
  ['below an empty line', `\n${PAGE}`, '1:1', 'delete the empty lines'],
  ['with four dashes', PAGE.replace('---', '----'), '1:1', 'three dashes'],
  ['with the sign of TOML', PAGE.replaceAll('---', '+++'), '1:1', 'three dashes'],
];

it.each(SAVED)('a page saved %s has that one fault', (_, bytes, place, ...says) => {
  const file = join(content, '..', 'page.mdx');
  writeFileSync(file, bytes);
  const [fault, ...more] = readMdx(file, chapterSchema, 'begins').faults;
  expect(more).toEqual([]);
  expect(`${fault!.line}:${fault!.column}`).toBe(place);
  for (const part of says) expect(fault!.message).toContain(part);
});

it.each([
  ['with a mark', `\uFEFF${PAGE}`],
  ['with the ends of lines of Windows', PAGE.replaceAll('\n', '\r\n')],
  ['with spaces behind its dashes', PAGE.replaceAll('---\n', '---  \n')],
])('a page saved %s is sound', (_, text) => {
  const file = join(content, '..', 'page.mdx');
  writeFileSync(file, text);
  const { head, faults } = readMdx(file, chapterSchema, 'begins');
  expect(faults).toEqual([]);
  expect(head!.value).toMatchObject({ title: 'Café', order: 3 });
});
