import { readFile, writeFile } from 'node:fs/promises';
import type { Fault, Place } from '../../content/fault.ts';

/** A slip that was put right. */
export interface Fixed extends Place {
  wrong: string;
  right: string;
}

/** What a fault says was found, and what was surely meant. */
const MEANT = /"([a-z-]{4,})".*did you mean "([a-z-]+)"\?$/i;
const MEANT_TAG = /<([a-z]{4,})>.*did you mean "([a-z]+)"\?$/i;

/**
 * Writes the nearest spelling where a name is misspelt and letters alone differ: a year, a claim or a
 * number that is wrong may be another that is right, and is left to its writer. Only the word changes.
 */
export async function fix(faults: Fault[]): Promise<Fixed[]> {
  const fixed: Fixed[] = [];
  // From the end of each file, so that the places before stay where they are.
  for (const { file, line, column, message } of faults.toReversed()) {
    const [, wrong, right] = MEANT.exec(message) ?? MEANT_TAG.exec(message) ?? [];
    if (!wrong || !right) continue;
    const text = await readFile(file, 'utf8');
    const from = offsetOf(text, line, column);
    const found = new RegExp(`(?<![\\w-])${wrong}(?![\\w-])`).exec(text.slice(from, from + 400));
    if (!found) continue;
    const at = from + found.index;
    await writeFile(file, text.slice(0, at) + right + text.slice(at + wrong.length));
    fixed.unshift({ file, line, column, wrong, right });
  }
  return fixed;
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
