import { allowed, onlyNear } from '../../ground/fault.ts';
import { TAGS } from '../grammar.ts';
import { ALONE } from './props.ts';
import { blank, type Slip, type Stumble } from './slip.ts';
import { tagsInText, type TagText } from './tag-text.ts';

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** A tag that is open where another closes, or where its paragraph or the text ends. */
export function open({ text, bare, reason }: Stumble): Slip {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason)!;
  const [, closing] = /^Unexpected closing tag `<\/([^`>]*)>`/.exec(reason) ?? [];
  const from = offsetOf(text, Number(line), Number(column));
  const tags = tagsInText(bare);
  const tag = tags.find((one) => one.from === from) ?? none(from);
  const whole = text.slice(tag.from, tag.to);
  if (ALONE.includes(tag.name) || (!tag.name && whole === '<>'))
    return {
      offset: from,
      message: tag.name
        ? `<${tag.name}> holds no words and closes itself; write ${whole.replace(/\s*>$/, ' />')}`
        : 'a tag has a name; delete <>',
      instead: { from, text: blank(whole) },
    };
  const after = tags.slice(tags.indexOf(tag) + 1);
  const end = after.find((one) => one.closes && one.name === closing);
  if (closing !== undefined && end && isSlipOf(closing, tag.name))
    return {
      offset: end.from,
      message: `</${closing}> closes no tag that is open; write </${tag.name}>`,
    };
  const twice = closing === undefined && openBefore(tags, tag, text);
  if (twice)
    return {
      offset: from,
      message: `<${tag.name}> stands here a second time; write </${tag.name}> to close the first`,
    };
  if (closing !== undefined && isSlipOf(tag.name, closing))
    return { offset: from, message: unknownTag(tag.name) };
  const next = after.find((one) => one.name === tag.name);
  const own = after.slice(end ? after.indexOf(end) : 0).find((one) => one.name === tag.name);
  if (own?.closes && closing !== undefined && end)
    return {
      offset: from,
      message: `<${tag.name}> begins inside <${closing}> and ends outside of it; close it before </${closing}> in line ${lineOf(text, end.from)}`,
    };
  if (own?.closes)
    return {
      offset: from,
      message: `<${tag.name}> begins in one paragraph or in bold or slanted words, and ends outside of them, in line ${lineOf(text, own.from)}; put both in the same, or each on a line of its own with an empty line before and after`,
    };
  const limit = next && !next.closes && (!end || next.from < end.from) ? next : end;
  const where = limit
    ? `, before <${limit.closes ? '/' : ''}${limit.name}> in line ${lineOf(text, limit.from)}`
    : '';
  return { offset: from, message: unclosed(tag.name, where) };
}

function unclosed(name: string, where: string): string {
  const close = `<${name}> is not closed; write </${name}> where its words end${where}`;
  return Object.keys(TAGS).includes(name)
    ? close
    : `${close}, or &lt;${name} where no tag is meant`;
}

const unknownTag = (name: string): string =>
  `unknown tag <${name}>; ${allowed(name, Object.keys(TAGS))}`;

/** Whether a closing tag is the other's, with a letter or a capital that is wrong. */
const isSlipOf = (closing: string, name: string): boolean =>
  onlyNear(closing, [name]) !== undefined && !Object.keys(TAGS).includes(closing);

/** Whether the same tag is open before, in the same paragraph. */
function openBefore(tags: TagText[], tag: TagText, text: string): boolean {
  const before = tags.slice(0, tags.indexOf(tag));
  const last = before.findLast(({ name, isWhole }) => name === tag.name && !isWhole);
  return last !== undefined && !last.closes && !/\n\s*\n/.test(text.slice(last.to, tag.from));
}

const none = (from: number): TagText => ({
  name: '',
  from,
  to: from + 2,
  closes: false,
  isWhole: false,
});

/** A closing tag where none is open. */
export function closesNothing({ text, bare, at }: Stumble): Slip {
  const tags = tagsInText(bare);
  const here = tags.findIndex(({ from, to }) => from <= at && at < to);
  const tag = tags[here];
  const from = tag?.from ?? text.lastIndexOf('<', at);
  const name = tag?.name ?? '';
  const [spaced] = /^<\/\s+[\w.-]*>?/.exec(text.slice(from)) ?? [];
  if (spaced)
    return { offset: from, message: `a closing tag has no space in it; write </${name}>` };
  const last = tags.slice(0, Math.max(0, here)).findLast((one) => one.name === name);
  const before = last?.isWhole
    ? `; the tag in line ${lineOf(text, last.from)} closes itself with its />`
    : '';
  return {
    offset: from,
    message: `</${name}> closes nothing${before}; delete it, or write <${name} …> where its words begin`,
    instead: { from, text: blank(text.slice(from, tag?.to ?? at + 1)) },
  };
}

/** Where a line and column is in a text. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
