import CMS from '@sveltia/cms';
import type { Names } from '../content/check/admin/names.ts';
import { TEXT_FIELDS, type Kind } from '../content/check/admin/keys.ts';
import { chartPicture, type PictureWords } from './chart-picture.ts';
import { formats } from './formats.ts';
import { showBeforeSignIn } from './needs.ts';
import { refuseFaults } from './refuse-faults.ts';
import { tablesAt } from './tables-at.ts';
import { textField, type FieldWords } from './text-field.ts';

/** Starts the editor: our kinds of files, our field for texts, and the forms of `config.yml`. */
async function start(root: HTMLElement): Promise<void> {
  const { names, words, picture, tables } = root.dataset as Record<
    'names' | 'words' | 'picture' | 'tables',
    string
  >;
  for (const [name, { extension, ...format }] of Object.entries(formats))
    CMS.registerCustomFormat(name, extension, format);
  const known = (await (await fetch(names)).json()) as Names;
  const said = JSON.parse(words) as FieldWords;
  for (const [kind, type] of Object.entries(TEXT_FIELDS))
    CMS.registerFieldType(type, textField(kind as Kind, known, said));
  const all = tablesAt(tables, known.tables);
  const drawn = JSON.parse(picture) as PictureWords;
  CMS.registerPreviewTemplate('charts', chartPicture(all, drawn));
  CMS.registerEventListener(refuseFaults(all, drawn.faults));
  showBeforeSignIn(document.getElementById('needs')!, root);
  await CMS.init();
}

void start(document.getElementById('nc-root')!);
