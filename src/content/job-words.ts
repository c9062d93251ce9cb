import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { allowed, type Fault } from './fault.ts';
import { table } from './tables.ts';

/**
 * Reads what people call their work from `content/job-words.yaml`: names by SOC code. Every code has
 * to be one of an occupation of the list, every name a text without the sign that parts names.
 */
export function readJobWords(content = 'content'): {
  words: Map<string, string[]>;
  faults: Fault[];
} {
  const file = join(content, 'job-words.yaml');
  const words = new Map<string, string[]>();
  const faults: Fault[] = [];
  if (!existsSync(file)) return { words, faults };
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const fault = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    faults.push({ file, line, column: col, message });
  };
  for (const error of document.errors) fault(error.pos[0], error.message.split('\n')[0]!);
  const codes = table('occupations').map(({ soc }) => soc);
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key)) continue;
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
  return { words, faults };
}

const isName = (name: unknown): name is string =>
  typeof name === 'string' && name.trim() !== '' && !name.includes('|');
