import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../ground/fault.ts';
import type { MdxSource } from '../../story/mdx.ts';

/** Years, numbers of chapters, and names such as GPT-4. */
const PLAIN = /\b(?:19|20)\d\d\b|\bchapters? \d+|\b[A-Z]\w*-\d+/g;

const WORD =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half';
const UNIT = 'per cent|percent|million|billion|trillion|dollars';
const NUMBER = new RegExp(
  `\\d(?:[\\d.,]|[ \u00a0\u202f](?=\\d{3}\\b))*(?<![.,])(?: ?(?:%|(?:${UNIT})\\b))?|\\b(?:${WORD}) (?:${UNIT})\\b`,
  'gi',
);

/**
 * Finds numbers in the prose that were written by hand. A number of the data is `<Num id="…" />`,
 * so that it changes with the data; small counts are words.
 */
export function checkNumbers({ file, tree }: MdxSource): Fault[] {
  if (!tree) return [];
  const faults: Fault[] = [];
  visit(tree, 'text', (node: Text) => {
    const { value } = node;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const masked = value.replaceAll(PLAIN, (plain) => '_'.repeat(plain.length));
    for (const { 0: found, index } of masked.matchAll(NUMBER)) {
      const before = value.slice(0, index).split('\n');
      faults.push({
        file,
        line: line + before.length - 1,
        column: before.length > 1 ? before.at(-1)!.length + 1 : column + index,
        message: `the number "${found}" is written by hand; take it from the data, your own table among them, <Num id="…" />, or say a small count in words`,
      });
    }
  });
  return faults;
}
