/** A place in a file. Lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something wrong in content or seeds, and where. */
export interface Fault extends Place {
  message: string;
  /** What was asked for, in a word, for tools; `check` and `hints` say it. */
  rule?: string;
}

/** The faults of one rule. */
export function underRule(rule: string, faults: Fault[]): Fault[] {
  return faults.map((fault) => ({ rule, ...fault }));
}

/** A fault the way editors' tools can click on. */
function printFault({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column} ${message}`;
}

/** All faults, a line each, and their number. */
export function printFaults(faults: Fault[]): string {
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  return [...faults.map(printFault), count].join('\n');
}

/** So many hints of one rule in one file have a line each; of more the first has one, and says where the others are. */
const APART = 3;

/** All hints; what stands between place and message tells them from faults. */
export function printHints(hints: Fault[]): string {
  const likeIt = ({ file, rule }: Fault) =>
    hints.filter((one) => one.file === file && one.rule === rule);
  return hints
    .flatMap((hint) => {
      const alike = likeIt(hint);
      if (alike.length <= APART) return [hint];
      return alike[0] === hint ? [withOthers(alike)] : [];
    })
    .map((hint) => printFault({ ...hint, message: `hint: ${hint.message}` }))
    .join('\n');
}

/** The first of some hints, with the lines of the others. */
function withOthers([first, ...others]: Fault[]): Fault {
  const lines = [...new Set(others.map(({ line }) => line))].join(', ');
  return {
    ...first!,
    message: `${first!.message} (and ${others.length} more like it, in lines ${lines})`,
  };
}

/** How many allowed words a message lists: of more than these, the nearest. */
const LISTED = 24;

/** What is allowed and, when something allowed is spelt nearly so, the nearest: for the end of a message. */
export function allowed(word: string, words: readonly string[]): string {
  const nearest = byNearness(word, words).slice(0, LISTED);
  const few = listed(nearest.map(({ text }) => text));
  const list =
    words.length > LISTED ? `${few} and more` : listed(words) || 'nothing, there is none';
  const meant = meantBy(word, words);
  return `allowed: ${list}${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

/** Words with commas between; in quotes where a comma in one of them would part it. */
function listed(words: readonly string[]): string {
  const isParted = words.some((word) => word.includes(','));
  return words.map((word) => (isParted ? `"${word}"` : word)).join(', ');
}

/** The word that another is spelt nearly as, and which its message suggests. */
export function meantBy(word: string, words: readonly string[]): string | undefined {
  const [best] = byNearness(word, words);
  // The beginning of one long name and of no other is that name.
  const begun = words.filter((text) => text.toLowerCase().startsWith(`${word.toLowerCase()} `));
  if (begun.length === 1) return begun[0];
  // Of a short word little may differ, or any other short word would do.
  const most = Math.min(Math.max(1, word.length / 3), word.length - 1);
  return best && best.changes <= most ? best.text : undefined;
}

/** What a message says is allowed, as far as it lists it, and what it says may have been meant. */
export function waysOut(message: string): { allowed?: string[]; suggestion?: string } {
  const [, list] = /; allowed: (.*?)(?:; did you mean ".*"\?)?$/s.exec(message) ?? [];
  const [, suggestion] = /did you mean "([^"]*)"\?$/.exec(message) ?? [];
  const words = list?.replace(/ and more$/, '');
  const quoted = words && /^(?:"[^"]*"(?:, |$))+$/.test(words) && words.slice(1, -1).split('", "');
  const plain = words?.split(', ');
  // What is said in words, such as "{0} to {6}", is no list.
  const isPlain = plain?.every((word) => !/\s/.test(word) || plain.includes(suggestion ?? ''));
  const named = quoted || (isPlain ? plain : list && [list]);
  return { ...(named && { allowed: named }), ...(suggestion && { suggestion }) };
}

/** The word that another is spelt nearly as, where no other word is as near to it. */
export function surelyMeant(word: string, words: readonly string[]): string | undefined {
  const [best, next] = byNearness(word, words);
  const meant = meantBy(word, words);
  // The beginning of one long name is nearer to shorter ones by its letters alone.
  return meant !== best?.text || best?.changes !== next?.changes ? meant : undefined;
}

/** The word that another is surely a slip of: two letters at most differ, and no other is as near. */
export function onlyNear(word: string, words: readonly string[]): string | undefined {
  const [best, next] = byNearness(word, words);
  return best && best.changes <= 2 && best.changes < (next?.changes ?? Infinity)
    ? best.text
    : undefined;
}

/** The words by how few changes lead to them; those as near as each other stay in their order. */
function byNearness(word: string, words: readonly string[]): { text: string; changes: number }[] {
  return words
    .map((text) => ({ text, changes: changes(word.toLowerCase(), text.toLowerCase()) }))
    .sort((a, b) => a.changes - b.changes);
}

/** Optimal string alignment distance: how many letters to add, drop, replace, or swap with the next. */
function changes(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i++) {
    const [above, row] = [rows[i - 1]!, [i]];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1)];
      if (swapped) steps.push(rows[i - 2]![j - 2]! + 1);
      row[j] = Math.min(...steps);
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}
