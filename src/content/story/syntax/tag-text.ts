/** A tag as it stands in a text that may be no MDX. */
export interface TagText {
  name: string;
  /** From its `<` to behind its `>`, or as far as it can be followed. */
  from: number;
  to: number;
  closes: boolean;
  /** Whether it ends in `/>`. */
  isWhole: boolean;
  /** Where a quote begins that does not end where it should. */
  openQuote?: number;
}

const FENCE = /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[^]*?(?:^[ \t]*\2[`~]*[ \t]*$|(?![^]))/gm;
const CODE = /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[^])*?(?<!`)\1(?!`)/g;
const HEAD = /^---[^]*?\n---/;
const ESCAPED = /\\[<{}`]/g;

/** A text with its first lines, its code and what is escaped blotted out: nothing in them is a tag, and places stay. */
export function withoutCode(text: string): string {
  const blot = (code: string) => code.replace(/[^\n]/g, ' ');
  return text.replace(HEAD, blot).replace(FENCE, blot).replace(CODE, blot).replace(ESCAPED, blot);
}

/** Every tag of a text without code, in order. */
export function tagsInText(text: string): TagText[] {
  const found: TagText[] = [];
  const begin = /<(\/?)[ \t]*([\p{L}_$][\p{L}\p{N}_$.:-]*)/gu;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const tag = tagFrom(text, match.index, match[0].length);
    found.push({ ...tag, name: match[2]!, from: match.index, closes: match[1] === '/' });
    begin.lastIndex = Math.max(tag.to, begin.lastIndex);
  }
  return found;
}

function tagFrom(
  text: string,
  from: number,
  length: number,
): Pick<TagText, 'to' | 'isWhole' | 'openQuote'> {
  let openQuote: number | undefined;
  for (let at = from + length; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '>') return { to: at + 1, isWhole: text[at - 1] === '/', openQuote };
    // The next tag begins before this one has ended.
    if (sign === '<') return { to: at, isWhole: false, openQuote };
    if (sign === '{') at = endOfBraces(text, at);
    else if (/["']/.test(sign) && /=\s*$/.test(text.slice(from, at))) {
      const end = text.indexOf(sign, at + 1);
      const value = text.slice(at, end < 0 ? undefined : end);
      if (end < 0 || /\n[ \t]*\n|>[ \t]*\n/.test(value)) openQuote ??= at;
      if (end < 0) return { to: text.length, isWhole: false, openQuote };
      at = end;
    }
  }
  return { to: text.length, isWhole: false, openQuote };
}

/** Where braces end that begin at a place, or the end of the text where they do not. */
export function endOfBraces(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
