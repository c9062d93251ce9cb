import marks from '../../styles/marks.css?raw';
import tones from '../../styles/tones.css?raw';
import { saveFile } from '../reader/save-file.ts';
import { pngOf } from '../use/files.ts';
import type { CardLines } from './card-lines.ts';
import { cardPicture } from './card-picture.ts';
import type { CardWords } from './words.ts';

/** How many pixels of the file are one of the picture. */
const SCALE = 2;

/** Draws the card, with the reader's own lines of the sides that are ticked, and saves it. */
export async function saveCard(
  lines: CardLines,
  words: CardWords,
  sides: ReadonlySet<string>,
): Promise<void> {
  const png = await pngOf(cardPicture(lines, words, sides, tones + marks), SCALE);
  saveFile(words.take.fileName, [png], 'image/png');
}
