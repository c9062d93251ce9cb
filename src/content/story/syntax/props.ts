import { TAGS } from '../grammar.ts';
import { blank, type Slip, type Stumble } from './slip.ts';
import type { TagText } from './tag-text.ts';

const CURLY = '“”„‟‘’‚«»‹›″′';

/** A prop whose value is in no straight quotes. */
export function value({ text, at }: Stumble, tag: TagText): Slip {
  const before = text.slice(tag.from, at);
  const [, name] = /([\w-]+)\s*=\s*$/.exec(before)!;
  const offset = tag.from + before.lastIndexOf(name!);
  const [curly, inside] =
    new RegExp(`^[${CURLY}]([^${CURLY}"'>\\n]*)[${CURLY}"']`).exec(text.slice(at)) ?? [];
  if (curly !== undefined)
    return {
      offset,
      message: `${name}: a tag has straight quotes; write ${name}="${inside}"`,
      instead: { from: at, text: `"${inside}"` },
    };
  if (CURLY.includes(text[at] ?? ' '))
    return { offset, message: `${name}: a tag has straight quotes; write "…" round what it says` };
  const word = /^[^\s>/]*/.exec(text.slice(at))![0];
  const known = TAGS[tag.name]?.props[name!]?.type;
  const isPlain = known ? known === 'number' : /^(?:[-+]?[\d.]+|true|false)$/.test(word);
  const written = isPlain ? `{${word}}` : `"${word}"`;
  return {
    offset,
    message: word
      ? `${name}: text stands in quotes, a number, true or false in braces; write ${name}=${written}`
      : `${name}= has no value; write one in quotes, or delete it`,
    instead: { from: offset, text: blank(text.slice(offset, at + word.length)) },
  };
}

/** A prop whose text begins with a straight quote and ends with a curly one, before the next or the end of its tag. */
const CURLY_END = new RegExp(
  `([\\w-]+)\\s*=\\s*["']([^"'${CURLY}>\\n]*)([${CURLY}])(?=\\s*/?>|\\s+[\\w-]+\\s*=)`,
);

function endsCurly(text: string, tag: TagText): Slip | undefined {
  const [said, prop, inside, sign] = CURLY_END.exec(text.slice(tag.from)) ?? [];
  if (said === undefined) return undefined;
  const offset = text.indexOf(said, tag.from);
  return {
    offset,
    message: `${prop}: a tag has straight quotes; write ${prop}="${inside}"`,
    instead: { from: offset + said.length - sign!.length, text: '"' },
  };
}

/** A tag whose quotes, signs or end are not where they should be. */
export function inTag({ text, at, reason }: Stumble, tag: TagText): Slip {
  const sign = text[at] ?? '';
  const name = `<${tag.closes ? '/' : ''}${tag.name}`;
  const curly = endsCurly(text, tag);
  if (curly) return curly;
  if (tag.openQuote !== undefined) {
    const [, prop] = /([\w-]+)\s*=\s*$/.exec(text.slice(tag.from, tag.openQuote)) ?? [];
    const offset = text.lastIndexOf(prop ?? '', tag.openQuote);
    return {
      offset,
      message: `${prop}: the quote is not closed; write ${text[tag.openQuote]!} at its end`,
    };
  }
  if (sign === '<' || sign === '' || /end of file/.test(reason))
    return {
      offset: tag.from,
      message: `${name} has no > at its end; write ${endOf(tag)}, or &lt; where no tag is meant`,
    };
  const before = text.slice(tag.from, at);
  const [, prop] = /([\w-]+)\s*=\s*["'][^"']*["']?[^"'=]*$/.exec(before) ?? [];
  if (/["']/.test(sign) && /:\s*$/.test(before)) {
    const [, key] = /([\w-]+)\s*:\s*$/.exec(before)!;
    const offset = tag.from + before.lastIndexOf(key!);
    return {
      offset,
      message: `write = between a prop and what it says: ${key}=${/^(["']).*?\1/.exec(text.slice(at))?.[0] ?? '"…"'}`,
    };
  }
  if (/["'\w]/.test(sign) && prop)
    return {
      offset: tag.from + before.lastIndexOf(`${prop}=`),
      message: `${prop}: a quote ends its text too early; inside "…" write “ ” or ’`,
    };
  return {
    offset: at,
    message: `"${sign}" has no place in the tag ${name}>; a tag is a name, then props such as id="…"`,
  };
}

/** How a tag ends: one that holds words in `>`, any other in `/>`. */
export function endOf(tag: TagText): string {
  return !tag.closes && ALONE.includes(tag.name) ? '/>' : '>';
}

/** Tags that hold no words. */
export const ALONE = [
  'Cite',
  'Num',
  'Live',
  'Guess',
  'Workbench',
  'Reply',
  'Measurements',
  'Embed',
  'br',
  'hr',
  'img',
  'wbr',
];
