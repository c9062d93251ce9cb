import { readFile, writeFile } from 'node:fs/promises';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { readTree } from '../../content/story/chapter-tree.ts';
import { onlyNear, waysOut, type Fault, type Place } from '../../content/ground/fault.ts';

/** A slip that was put right. */
export interface Fixed extends Place {
  wrong: string;
  right: string;
}

/**
 * A name that was found, of letters alone: a year, a claim or a number that is wrong may be another
 * that is right, and is left to its writer. So is a short word, which is near to any other.
 */
const NAME = /["<]([a-z-]{4,})[">].*did you mean/i;

/** An address whose own letters say what was meant. */
const ADDRESS = /^the address "([^"]+)".*did you mean/;

/** Puts right what is surely a slip, a word each. Tables are not touched, since scripts write them. */
export async function fix(told: Fault[]): Promise<Fixed[]> {
  const fixed: Fixed[] = [];
  // From the end of each file, so that the places before stay where they are.
  for (const { file, line, column, message } of told.toReversed()) {
    const slip = /\.(mdx|yaml)$/.test(file) ? slipIn(message) : undefined;
    if (!slip) continue;
    const [, mark = '', text = ''] = /^(\uFEFF?)(.*)$/s.exec(await readFile(file, 'utf8'))!;
    const places = placesOf(slip.wrong, text, offsetOf(text, line, column));
    if (places.length === 0) continue;
    const mended = places.reduceRight(
      (all, at) => all.slice(0, at) + slip.right + all.slice(at + slip.wrong.length),
      text,
    );
    await writeFile(file, mark + mended);
    fixed.unshift({ file, line, column, ...slip });
  }
  return fixed;
}

/** What is wrong and what is right, where the message leaves no choice. */
function slipIn(message: string): { wrong: string; right: string } | undefined {
  const { allowed = [], suggestion: right } = waysOut(message);
  const [, address] = ADDRESS.exec(message) ?? [];
  if (address && right) return { wrong: address, right };
  const [, wrong] = NAME.exec(message) ?? [];
  return wrong && right && onlyNear(wrong, allowed) === right ? { wrong, right } : undefined;
}

/** Where the word stands first from a place on; of a tag round words, where it stands at its end too. */
function placesOf(wrong: string, text: string, from: number): number[] {
  const at = firstOf(wrong, text, from);
  if (at < 0) return [];
  const places = [at];
  if (text[from] !== '<' || at !== from + 1) return places;
  const end = `</${wrong}>`;
  visit(readTree('', text).tree ?? { type: 'root', children: [] }, ({ position }: Node) => {
    if (position?.start.offset !== from || places.length > 1) return;
    const after = position.end.offset!;
    if (text.slice(from, after).endsWith(end)) places.push(after - end.length + 2);
  });
  return places;
}

/** Where a fault begins, what it is about is not far. */
const NEAR = 400;

function firstOf(wrong: string, text: string, from: number): number {
  const isName = /^[\w-]+$/.test(wrong);
  for (let at = text.indexOf(wrong, from); at >= 0; at = text.indexOf(wrong, at + 1)) {
    if (at > from + NEAR) return -1;
    const [before, after] = [text[at - 1] ?? '', text[at + wrong.length] ?? ''];
    // A name is not part of a longer one; an address is where a link leads, not what it says.
    if (isName ? !/[\w-]/.test(before + after) : /[(<\s]/.test(before)) return at;
  }
  return -1;
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
