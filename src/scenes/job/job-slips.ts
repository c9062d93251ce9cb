/** How many letters of a word may be wrong. */
const most = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** What it costs that a letter is wrong where the ear hears no difference: a vowel, or a doubled letter. */
const HEARD_ALIKE = 0.6;
const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiouy'.includes(letter);

/**
 * How far a word is from one that was meant, in slips: letters put in, left out, put for others, or two
 * that changed places. A slip of the ear counts less than one of the finger: a docter is a doctor
 * before a docker.
 */
export function slipsBetween(typed: string, meant: string): number {
  const loose = (word: string, n: number) =>
    isVowel(word[n]) || word[n] === word[n - 1] ? HEARD_ALIKE : 1;
  const [before, last]: [number[], number[]] = [[], [0]];
  for (let m = 1; m <= meant.length; m += 1) last[m] = last[m - 1]! + loose(meant, m - 1);
  let [earlier, row] = [before, last];
  for (let n = 1; n <= typed.length; n += 1) {
    const next = [row[0]! + loose(typed, n - 1)];
    for (let m = 1; m <= meant.length; m += 1) {
      const [t, w] = [typed[n - 1], meant[m - 1]];
      const other = t === w ? 0 : isVowel(t) && isVowel(w) ? HEARD_ALIKE : 1;
      next[m] = Math.min(
        row[m - 1]! + other,
        row[m]! + loose(typed, n - 1),
        next[m - 1]! + loose(meant, m - 1),
        n > 1 && m > 1 && t === meant[m - 2] && typed[n - 2] === w ? earlier[m - 2]! + 1 : Infinity,
      );
    }
    [earlier, row] = [row, next];
  }
  return row[meant.length]!;
}

/** What somebody may have meant, and how many slips lie between. */
export interface Meant {
  words: string[];
  slips: number;
}

/** A word may mean so many others at most. */
const WIDEST = 4;

/**
 * What a query may mean, fewest slips first, where each of its words is one of a vocabulary or near
 * one; nothing where a word is near none. A slip in the first letter is rare, and makes moderators of
 * operators.
 */
export function meantBy(query: readonly string[], vocabulary: readonly string[]): Meant[] {
  let all: Meant[] = [{ words: [], slips: 0 }];
  for (const word of query) {
    const near = nearOf(word, vocabulary);
    all = all.flatMap(({ words, slips }) =>
      near.map((one) => ({ words: [...words, one.word], slips: slips + one.slips })),
    );
  }
  return all.filter(({ slips }) => slips > 0).sort((a, b) => a.slips - b.slips);
}

function nearOf(typed: string, vocabulary: readonly string[]): { word: string; slips: number }[] {
  // Half a word is as good as a whole one.
  if (vocabulary.some((word) => word.startsWith(typed))) return [{ word: typed, slips: 0 }];
  const allowed = most(typed);
  return vocabulary
    .filter((word) => word[0] === typed[0] && Math.abs(word.length - typed.length) <= allowed)
    .map((word) => ({ word, slips: slipsBetween(typed, word) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, WIDEST);
}
