import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One change that spoils a file of the story: `from` becomes `to`, where it stands first. */
export interface Slip {
  file: string;
  from: string;
  to: string;
}

/** A copy of the story's content and seeds in a folder of its own, with a few slips put in. */
export function spoiltStory(...slips: Slip[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'spoilt-'));
  for (const part of ['content', 'seeds']) cpSync(part, join(folder, part), { recursive: true });
  for (const { file, from, to } of slips) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from))
      throw new Error(`${file} no longer has "${from}"; spoil another line`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  return folder;
}

/** The line and column of a text in a file, from 1. */
export function placeOf(path: string, text: string): { line: number; column: number } {
  const before = readFileSync(path, 'utf8').split(text, 1)[0]!.split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
