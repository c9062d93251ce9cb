/** No name of a step is longer, in signs: it stands in a list. */
const LONGEST = 64;
/** A name of one short word is none. */
const SHORTEST = 12;

/** What a step is called where one chooses among them: the first sentence of its words. */
export function stepName(words: string): string {
  // A sign stays beside its number.
  const text = words.replace(/[ \t\r\n]+/g, ' ').trim();
  const sentence = new RegExp(`^.{${SHORTEST},}?(?=[.:?!](?:\\s|$))[?!]?`).exec(text)?.[0] ?? text;
  if (sentence.length <= LONGEST) return sentence;
  return `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}
