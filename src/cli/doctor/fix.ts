import { readFile, writeFile } from 'node:fs/promises';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { readTree } from '../../content/story/chapter-tree.ts';
import { surelyMeant, waysOut, type Fault, type Place } from '../../content/ground/fault.ts';

/** A slip that was put right. */
export interface Fixed extends Place {
  wrong: string;
  right: string;
}

/** What a message has in quotes, a name in braces too, or between the signs of a tag. */
const QUOTED = /"\{?([^"{}]+)\}?"|<(\w+)>/g;

/** A short word is near to any other. */
const SHORTEST = 4;

/** A year, a claim or a number that is wrong may be another that is right, and is left to its writer. */
const figuresIn = (name: string): string => name.replaceAll(/\D/g, '');

/** An address whose own letters say what was meant. */
const ADDRESS = /^the address "([^"]+)".*did you mean/;

/** Writes each spelling that a message offers, where it is surely meant. Tables are not touched: their cells are what others counted. */
export async function fix(told: Fault[]): Promise<Fixed[]> {
  const fixed: Fixed[] = [];
  // From the end of each file, so that the places before stay where they are.
  for (const { file, line, column, message } of told.toReversed()) {
    const slip = /\.(mdx|yaml)$/.test(file) ? slipIn(message) : undefined;
    if (!slip) continue;
    const [, mark = '', text = ''] = /^(\uFEFF?)(.*)$/s.exec(await readFile(file, 'utf8'))!;
    const places = placesOf(slip, text, offsetOf(text, line, column));
    if (places.length === 0) continue;
    const mended = places.reduceRight(
      (all, at) => all.slice(0, at) + slip.right + all.slice(at + slip.wrong.length),
      text,
    );
    await writeFile(file, mark + mended);
    const { wrong, right } = slip;
    fixed.unshift({ file, line, column, wrong, right });
  }
  return fixed;
}

/** What is wrong and what is right. */
interface Slip {
  wrong: string;
  right: string;
  isAddress: boolean;
}

/** The slip that a message tells of, where it leaves no choice. */
function slipIn(message: string): Slip | undefined {
  const { allowed = [], suggestion: right } = waysOut(message);
  if (!right) return undefined;
  const [, address] = ADDRESS.exec(message) ?? [];
  if (address) return { wrong: address, right, isAddress: true };
  const [found = ''] = message.split('; allowed: ');
  const names = [...found.matchAll(QUOTED)].map(([, quoted, tag]) => quoted ?? tag!);
  const wrong = names.find(
    (name) =>
      name.length >= SHORTEST &&
      figuresIn(name) === figuresIn(right) &&
      surelyMeant(name, allowed) === right,
  );
  return wrong === undefined ? undefined : { wrong, right, isAddress: false };
}

/** Where the word stands first from a place on; of a tag round words, where it stands at its end too. */
function placesOf(slip: Slip, text: string, from: number): number[] {
  const { wrong } = slip;
  const at = firstOf(slip, text, from);
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

function firstOf({ wrong, isAddress }: Slip, text: string, from: number): number {
  for (let at = text.indexOf(wrong, from); at >= 0; at = text.indexOf(wrong, at + 1)) {
    if (at > from + NEAR) return -1;
    const [before, after] = [text[at - 1] ?? '', text[at + wrong.length] ?? ''];
    // A name is not part of a longer one; an address is where a link leads, not what it says.
    if (isAddress ? /[(<\s]/.test(before) : !/[\p{L}\p{N}_-]/u.test(before + after)) return at;
  }
  return -1;
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
