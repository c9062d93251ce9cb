/** The most letters that are looked at, for who sent it and for the words right before it. */
const NEAR = { sender: 4000, words: 400 };

/** The most letters that are kept of each. */
const LONGEST = { sender: 30, words: 24 };

/** Who sent it, as mail programs head what was sent. */
const SENDER = /(?:^|\n)[ \t>*]*((?:From|Von|De|Da|Van)\*?:[^\n]*)/giu;

/** What is no word: tags, also one whose address comes next, and pieces of addresses. */
const WORDLESS = /<[^<>\n]*>|<\/?[a-z][^<>]*$|\S*(?:[=&%+#]|:\/\/)\S*|\S{40,}/gi;

/**
 * The last few words before a link, by which a teacher may know whose it is, behind the line that names the
 * sender of a mail. Empty where nothing stands there.
 */
export function wordsBefore(text: string): string {
  const near = text.slice(-NEAR.sender);
  const headed = [...near.matchAll(SENDER)].at(-1);
  const behind = headed ? headed.index + headed[0].length : 0;
  const lines = worded(near.slice(behind).slice(-NEAR.words)).split('\n').filter(isSaid);
  const said = [cut(plain(worded(headed?.[1] ?? ''))), endOf(plain(lines.at(-1) ?? ''))];
  return said.filter(isSaid).join(' … ');
}

const worded = (text: string): string => text.replace(WORDLESS, ' ');
const plain = (text: string): string => text.replace(/[\s>|;]+/g, ' ').trim();
const isSaid = (text: string): boolean => /\p{L}/u.test(text);

const cut = (said: string): string =>
  said.length > LONGEST.sender ? `${said.slice(0, LONGEST.sender)}…` : said;

/** As many of the last words as there is room for. */
function endOf(said: string): string {
  const end = said.slice(-LONGEST.words);
  return end === said ? said : `… ${end.replace(/^\S* /, '')}`;
}
