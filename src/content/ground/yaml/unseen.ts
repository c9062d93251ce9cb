import { isPair, isScalar, visit } from 'yaml';
import { uncarried } from '../uncarried.ts';
import type { Read } from './read.ts';
import type { Slip } from './slips.ts';

/** Letters in a row for which a phone has room in a heading; no language of the story has more in a word. */
const LONGEST_WORD = 30;

/** Signs in a row without a place to break a line, addresses among them. */
const LONGEST_RUN = 60;

/** Values that are read by a program, and not by people. */
const CODE = ['URL', 'DOI', 'tex', 'snippet'];

/** Texts that would be shown with a gap, or run out of the page: signs no typeface has, and endless words. */
export function unseen(text: string, { document }: Read): Slip[] {
  const found: Slip[] = [];
  visit(document, {
    Scalar: (kind, node, path) => {
      const pair = path.at(-1);
      const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      if (kind === 'key' || typeof node.value !== 'string' || CODE.includes(key)) return;
      const { value } = node;
      const start = node.range![0];
      if (value !== '' && value.trim() === '')
        found.push({ offset: start, message: `${key || 'the text'} is empty; write something` });
      const sign = uncarried(value);
      if (sign) {
        const written = [...value.slice(sign.index)][0]!;
        const at = text.slice(start, node.range![1]).indexOf(written);
        found.push({ offset: start + Math.max(0, at), message: sign.message });
      }
      const word = tooLong(value);
      if (word) found.push({ offset: start, message: word });
    },
  });
  return found;
}

function tooLong(value: string): string | undefined {
  const [word] = new RegExp(`[\\p{L}\\p{M}\\p{N}]{${LONGEST_WORD + 1},}`, 'u').exec(value) ?? [];
  if (word)
    return `the word “${word.slice(0, 12)}…” has ${[...word].length} letters, and a phone has room for ${LONGEST_WORD}; part it, with a hyphen where it may break`;
  const [run] = new RegExp(`[^\\s/–—-]{${LONGEST_RUN + 1},}`).exec(value) ?? [];
  return run
    ? `“${run.slice(0, 12)}…” has ${run.length} signs and no place to break a line; part it with a space`
    : undefined;
}
