import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../ground/fault.ts';
import type { MdxSource } from '../../story/mdx.ts';

/** Years, numbers of chapters, and names such as GPT-4. */
const PLAIN = /\b(?:19|20)\d\d\b|\bchapters? \d+|\b[A-Z]\w*-\d+/g;

const WORD =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const NUMBER = new RegExp(
  `\\d[\\d.,]*|\\b(?:${WORD}) (?:per cent|percent|million|billion|trillion|dollars)\\b`,
  'i',
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
    const found = NUMBER.exec(value.replaceAll(PLAIN, (plain) => '_'.repeat(plain.length)));
    if (!found) return;
    const before = value.slice(0, found.index).split('\n');
    const { line = 1, column = 1 } = node.position?.start ?? {};
    faults.push({
      file,
      line: line + before.length - 1,
      column: before.length > 1 ? before.at(-1)!.length + 1 : column + found.index,
      message: `the number "${found[0]}" is written by hand; take it from the data, <Num id="…" />, or say it in words`,
    });
  });
  return faults;
}
