/** Something wrong in content or seeds, and where. Lines and columns count from 1. */
export interface Fault {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** A fault as the doctor prints it, the way editors' tools can click on. */
export function printFault({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column} ${message}`;
}

/** What is allowed and, when something allowed is spelt nearly so, the nearest: for the end of a message. */
export function allowed(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  const list = words.length > 24 ? `${words.slice(0, 24).join(', ')} and more` : words.join(', ');
  return `allowed: ${list}${near ? `; did you mean "${near}"?` : ''}`;
}

/** The allowed word that takes the fewest changes, or undefined when none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((candidate) => ({
      candidate,
      changes: changes(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.changes - b.changes);
  return best && best.changes <= Math.max(2, word.length / 3) ? best.candidate : undefined;
}

/** Levenshtein distance: how many letters to add, drop or swap. */
function changes(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
