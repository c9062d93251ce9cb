import { blank, type Slip, type Stumble } from './slip.ts';
import { endOfBraces, type TagText } from './tag-text.ts';

/** `<` that begins no tag: less than, a remark of HTML, an address. */
export function lessThan({ text, at }: Stumble): Slip {
  const from = text.lastIndexOf('<', at);
  const rest = text.slice(from);
  const said = /^<[^\s()<]*/.exec(rest)![0];
  const [remark, inside] = /^<!--([^]*?)-->/.exec(rest) ?? [];
  const [address] = /^<(?:\w+:\/\/|[^\s<>]+@)[^\s<>]*>/.exec(rest) ?? [];
  const [closing, name] = /^<\\(\w+)>/.exec(rest) ?? [];
  const meant = /^[=-]?\s*[.\d]/.test(rest.slice(1)) ? lessWords(said) : undefined;
  const covered = remark ?? address ?? '<';
  const instead = { from, text: blank(covered) };
  if (remark !== undefined)
    return {
      offset: from,
      message: `in these files a remark is written {/*${shortened(inside!)}*/}`,
      instead,
    };
  if (address !== undefined) {
    const link = address.includes('://') ? address.slice(1, -1) : `mailto:${address.slice(1, -1)}`;
    return { offset: from, message: `a link is written [its words](${link})`, instead };
  }
  if (closing !== undefined)
    return { offset: from, message: `a closing tag has the other slash: write </${name!}>` };
  const words = meant ? `, or in words, such as ${meant}` : '';
  return {
    offset: from,
    message: `“${said}” begins no tag; write &lt;${said.slice(1)}${words}`,
    instead,
  };
}

const shortened = (remark: string): string =>
  remark.length > 40 ? ' … ' : remark.replace(/\s+/g, ' ');

/** What is less than a number, in words. */
function lessWords(said: string): string {
  const [, equal, number] = /^<(=?)[=-]?([\d.,]*)/.exec(said)!;
  return `${equal ? 'at most' : 'under'} ${number!.replace(/[.,]$/, '') || 'it'}`;
}

/** A brace that is not closed, or that has no code in it. */
export function brace({ bare, at }: Stumble, tag: TagText | undefined): Slip {
  const from = tag ? openBrace(bare, tag.from, tag.to) : openBrace(bare, 0, at + 1);
  const [, name] = tag ? (/([\w-]+)\s*=\s*$/.exec(bare.slice(tag.from, from)) ?? []) : [];
  const end = endOfBraces(bare, from);
  const inside = bare.slice(from + 1, end).trim();
  if (name && end < bare.length && tag && end < tag.to)
    return {
      offset: bare.lastIndexOf(name, from),
      message: `${name}: braces are for a number, true or false; write ${name}="${inside.replaceAll('"', '')}"`,
      instead: { from, text: blank(bare.slice(from, end + 1)).replace(/^ {2}/, '""') },
    };
  if (name)
    return { offset: from, message: `the braces of ${name} are not closed; write } at their end` };
  const isOpen = end >= bare.length;
  return {
    offset: from,
    message: isOpen
      ? 'a brace is open here; close it, or write \\{ for a brace among words'
      : 'braces mean code here; for a number from the data write <Num id="…" />, for a brace among words \\{',
    instead: { from, text: blank(bare.slice(from, isOpen ? from + 1 : end + 1)) },
  };
}

/** The first brace from a place on that is not closed, or the last one before another. */
function openBrace(bare: string, from: number, to: number): number {
  let last = from;
  for (let at = bare.indexOf('{', from); at >= 0 && at < to; at = bare.indexOf('{', at + 1)) {
    last = at;
    const end = endOfBraces(bare, at);
    if (end >= to - 1) return at;
    at = end;
  }
  return last;
}

/** A line that begins like code. */
export function code({ text, at }: Stumble): Slip {
  const lines = text.slice(0, at).split('\n');
  const line = lines.findLastIndex((one) => /^(?:import|export)\s/.test(one));
  const from = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  const word = text.slice(from).split(/\s/, 1)[0]!;
  const end = /\n[ \t]*\n|$(?![^])/.exec(text.slice(from))!.index;
  return {
    offset: from,
    message: `a line that begins with ${word} is taken for code, and import and export are not needed; delete the line, or begin it with another word`,
    instead: { from, text: blank(text.slice(from, from + end)) },
  };
}
