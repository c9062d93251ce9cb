import { readFileSync } from 'node:fs';
import type { Fault } from './fault.ts';

/** The text of a file. */
export interface SourceText {
  /** Without the mark of its encoding that some editors begin a file with; a guess where it is no UTF-8. */
  text: string;
  /** What keeps it from being read as it was written. */
  fault?: Fault;
}

const WAYS = (name: string) =>
  `save it as UTF-8: in VS Code click the encoding at the bottom right, then Reopen with Encoding, ${name}, then Save with Encoding, UTF-8; in Notepad choose File, Save as, Encoding: UTF-8`;

/** Reads a file as UTF-8, and says so where it is in another encoding. */
export function readText(file: string): SourceText {
  const bytes = readFileSync(file);
  const wide = wideEncoding(bytes);
  if (wide)
    return {
      text: new TextDecoder(wide).decode(bytes),
      fault: {
        ...{ file, line: 1, column: 1 },
        message: `this file is not UTF-8 but UTF-16; ${WAYS(wide === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE')}`,
      },
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0]!;
    const lines = before.split('\n');
    const text = new TextDecoder('windows-1252').decode(bytes);
    const at = Buffer.byteLength(before) + (bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0);
    const sign = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
    const place = { file, line: lines.length, column: lines.at(-1)!.length + 1 };
    return {
      text,
      fault: {
        ...place,
        message: `this file is not UTF-8: “${sign}” is written here as in Windows-1252; ${WAYS('Windows 1252')}`,
      },
    };
  }
}

/** Every second byte of Latin letters is none in an encoding of two bytes a letter. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const begin = bytes.subarray(0, 64);
  const nones = [0, 1].map((odd) => begin.filter((byte, n) => n % 2 === odd && byte === 0).length);
  if (nones[0]! + nones[1]! < begin.length / 4 || begin.length === 0) return undefined;
  return nones[1]! > nones[0]! ? 'utf-16le' : 'utf-16be';
}
