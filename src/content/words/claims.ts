import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../ground/fault.ts';
import { readText } from '../ground/source-text.ts';

/** A claim of the essay the story follows, in our words. */
export interface Claim {
  id: string;
  chapter: string;
  claim: string;
}

/** Reads the claims from the table in `seeds/brief.md`. */
export function readClaims(seeds = 'seeds'): { rows: Claim[]; faults: Fault[] } {
  const file = join(seeds, 'brief.md');
  const rows: Claim[] = [];
  const faults: Fault[] = [];
  if (!existsSync(file))
    return { rows, faults: [{ file, line: 1, column: 1, message: 'the file is missing' }] };
  const { text, fault } = readText(file);
  if (fault) return { rows, faults: [fault] };
  text.split(/\r?\n/).forEach((line, index) => {
    if (!line.startsWith('|') || /^\|\s*(id|-)/.test(line)) return;
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [id, chapter, claim] = cells;
    if (cells.length !== 3 || !id || !chapter || !claim)
      faults.push({
        file,
        line: index + 1,
        column: 1,
        message: 'a claim is a row of three cells: | id | chapter | claim |',
      });
    else if (rows.some((row) => row.id === id))
      faults.push({
        file,
        line: index + 1,
        column: 1,
        message: `the claim "${id}" stands here twice; give one another id`,
      });
    else rows.push({ id, chapter, claim: claim.replaceAll('*', '') });
  });
  return { rows, faults };
}

/** The claims by id. */
export function claims(): Map<string, Claim> {
  return new Map(readClaims().rows.map((row) => [row.id, row]));
}
