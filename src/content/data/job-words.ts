import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq } from 'yaml';
import { allowed, type Fault } from '../ground/fault.ts';
import { outsideIn, type OutsideRow } from '../words/outside-words.ts';
import { readText } from '../ground/source-text.ts';
import { table } from './tables.ts';
import { misread } from '../ground/yaml/misread.ts';
import { documentOf } from '../ground/yaml/read.ts';
import { firstSlip } from '../ground/yaml/slips.ts';

/**
 * Reads what people call their work from `content/job-words.yaml`: names by SOC code, and under
 * `outside` what those call themselves whom the survey does not count. Every code has to be one of an
 * occupation of the list, every name a text without the sign that parts names.
 */
export function readJobWords(content = 'content'): {
  words: Map<string, string[]>;
  outside: OutsideRow[];
  faults: Fault[];
} {
  const file = join(content, 'job-words.yaml');
  const words = new Map<string, string[]>();
  const outside: (OutsideRow & { at: number })[] = [];
  const faults: Fault[] = [];
  if (!existsSync(file)) return { words, outside, faults };
  const { text, fault: unread } = readText(file);
  if (unread) return { words, outside, faults: [unread] };
  const read = documentOf(text);
  const { document, lines } = read;
  const fault = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    faults.push({ file, line, column: col, message });
  };
  const slip = firstSlip(text, read);
  for (const { offset, message } of slip ? [slip] : misread(text, read)) fault(offset, message);
  const codes = table('occupations').map(({ soc }) => soc);
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key)) continue;
    if (key.value === 'outside') {
      outside.push(...outsideIn(value, key.range[0], codes, fault));
      continue;
    }
    const soc = String(key.value);
    const offset = key.range[0];
    const names = isSeq(value) ? value.items.map((item) => isScalar(item) && item.value) : [];
    // A table that cannot be read has no codes, and a fault of its own.
    if (codes.length > 0 && !codes.includes(soc))
      fault(offset, `no occupation has the code "${soc}"; ${allowed(soc, codes)}`);
    else if (names.length === 0 || !names.every(isName))
      fault(offset, `"${soc}" needs a list of everyday names: [nurse, staff nurse], none with a |`);
    else words.set(soc, names);
  }
  // A name cannot be of somebody who is counted and of somebody who is not.
  const counted = new Set([...words.values()].flat().map((name) => name.toLowerCase()));
  for (const { at, words: names } of outside)
    for (const name of names.filter((one) => counted.has(one.toLowerCase())))
      fault(at, `"${name}" stands both under outside and under an occupation; keep one of them`);
  return {
    words,
    outside: outside.map(({ words: names, say, near }) => ({ words: names, say, near })),
    faults,
  };
}

const isName = (name: unknown): name is string =>
  typeof name === 'string' && name.trim() !== '' && !name.includes('|');
