import { CHARACTERS } from './characters.ts';

/** A sign that the typefaces do not carry: where it is in a text, and what to do. */
export interface Uncarried {
  index: number;
  message: string;
}

/** The first sign of a text that the pages' typefaces do not carry. */
export function uncarried(text: string): Uncarried | undefined {
  let index = 0;
  for (const sign of text) {
    if (sign !== '\n' && !CHARACTERS.includes(sign))
      return { index, message: wayOut(sign, text, index) };
    index += sign.length;
  }
  return undefined;
}

function wayOut(sign: string, text: string, index: number): string {
  const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  if (sign === '\uFFFD')
    return 'a sign was lost here (U+FFFD) when the file was saved in another encoding; write it anew';
  const twice = savedTwice(text.slice(Math.max(0, index - 2), index + 4));
  if (twice)
    return `“${twice.found}” (${code}) is “${twice.meant}” that was saved in two encodings; write “${twice.meant}”`;
  if (/\p{M}/u.test(sign)) {
    const whole = text.slice(0, index + sign.length).normalize('NFC');
    const letter = [...whole].at(-1)!;
    if (CHARACTERS.includes(letter))
      return `“${letter}” is written as a letter and an accent (${code}); write it as one sign: ${letter}`;
  }
  if (/\p{Cc}|\p{Cf}/u.test(sign))
    return `a sign that nobody sees (${code}) stands here; delete it`;
  if (/\p{Zs}|\p{Zl}|\p{Zp}/u.test(sign))
    return `a rare kind of space (${code}) stands here; write an ordinary one`;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(sign))
    return `the typefaces have no "${sign}" (${code}), nor any other emoji; say it in words`;
  return `the typefaces have no "${sign}" (${code}); use another sign, or add it to src/content/ground/characters.ts and run npm run fonts`;
}

/** Signs of Windows-1252 whose bytes are not their own numbers. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Signs that are the bytes of one, taken for a sign each, and what they are bytes of. */
function savedTwice(near: string): { found: string; meant: string } | undefined {
  for (let from = 0; from < 3; from += 1)
    for (let to = from + 2; to <= near.length; to += 1) {
      const found = near.slice(from, to);
      const bytes = [...found].map((sign) => {
        const at = WINDOWS.indexOf(sign);
        return at < 0 ? sign.codePointAt(0)! : 0x80 + at;
      });
      if (bytes.some((byte) => byte < 0x80 || byte > 0xff)) continue;
      const meant = new TextDecoder().decode(new Uint8Array(bytes));
      if ([...meant].length === 1 && CHARACTERS.includes(meant)) return { found, meant };
    }
  return undefined;
}
