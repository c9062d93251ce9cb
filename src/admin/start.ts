import CMS from '@sveltia/cms';
import type { Names } from '../content/admin/names.ts';
import { CHAPTER_FIELD } from '../content/admin/keys.ts';
import { chapterField, type FieldWords } from './chapter-field.ts';
import { formats } from './formats.ts';

/** Starts the editor: our kinds of files, our field for chapters, and the forms of `config.yml`. */
async function start(root: HTMLElement): Promise<void> {
  const { names, words } = root.dataset as Record<'names' | 'words', string>;
  for (const [name, { extension, ...format }] of Object.entries(formats))
    CMS.registerCustomFormat(name, extension, format);
  const known = (await (await fetch(names)).json()) as Names;
  const control = chapterField(known, JSON.parse(words) as FieldWords);
  CMS.registerFieldType(CHAPTER_FIELD, control);
  await CMS.init();
}

void start(document.getElementById('nc-root')!);
