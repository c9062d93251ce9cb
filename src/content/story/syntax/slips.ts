import type { VFileMessage } from 'vfile-message';
import { closesNothing, offsetOf, open } from './pairs.ts';
import { inTag, value } from './props.ts';
import { brace, code, lessThan } from './signs.ts';
import type { Slip } from './slip.ts';
import { tagsInText, withoutCode } from './tag-text.ts';

/** What a slip is that the parser stumbled over: each kind has its own place and its own way out. */
export function slipAt(text: string, { reason, ruleId, line, column }: VFileMessage): Slip {
  const bare = withoutCode(text);
  const at = line && column ? offsetOf(text, line, column) : text.length;
  const stumble = { text, bare, at, reason: reason.replace(/\s+/g, ' ') };
  const tag = tagsInText(bare).find(({ from, to }) => from < at && at <= to);
  if (ruleId === 'end-tag-mismatch') return open(stumble);
  if (ruleId === 'unexpected-closing-slash') return closesNothing(stumble);
  if (/import\/exports/.test(reason)) return code(stumble);
  if (/expression|with acorn/.test(reason)) return brace(stumble, tag);
  if (/ before name,/.test(reason) || / link in MDX/.test(reason)) return lessThan(stumble);
  if (tag && / before attribute value,/.test(reason)) return value(stumble, tag);
  if (tag) return inTag(stumble, tag);
  return {
    offset: Math.min(at, text.length),
    message: `${stumble.reason}; close every tag, and write \\{ for a brace and &lt; for less than`,
  };
}
