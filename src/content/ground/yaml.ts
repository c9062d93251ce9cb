import { existsSync } from 'node:fs';
import type { z } from 'zod';
import type { Fault, Place } from './fault.ts';
import { readText } from './source-text.ts';
import { misread, type Odd } from './yaml/misread.ts';
import { offsetOf, scalarAt } from './yaml/places.ts';
import { documentOf } from './yaml/read.ts';
import { firstSlip } from './yaml/slips.ts';
import { unseen } from './yaml/unseen.ts';
import { against } from './yaml/wrong.ts';

/** A YAML file that was read. */
export interface Yaml {
  /** Undefined when the text is no YAML; what it holds may be wrong when there are faults. */
  value: unknown;
  faults: Fault[];
  /** Where a path of keys leads, or as far as it goes; where its last key stands, when that is asked for. */
  at(path: PropertyKey[], isKey?: boolean): Place;
}

/** Reads YAML against a schema; every fault has the line and column of what is wrong. */
export function readYaml(file: string, schema: z.ZodType): Yaml {
  if (!existsSync(file))
    return unread({ file, line: 1, column: 1, message: 'the file is missing' });
  const { text, fault } = readText(file);
  return fault ? unread(fault) : parseYaml(file, text, schema);
}

/** A file of which nothing is known but what is wrong with it. */
function unread(fault: Fault): Yaml {
  const place = { file: fault.file, line: 1, column: 1 };
  return { value: undefined, faults: [fault], at: () => place };
}

/**
 * Checks YAML that stands in a file, alone or below other lines.
 * @param above lines above the YAML in its file
 */
export function parseYaml(file: string, text: string, schema: z.ZodType, above = 0): Yaml {
  const { value, faults, at } = keptOrRead(text, schema);
  const here = <P extends Place>(place: P): P => ({ ...place, file, line: place.line + above });
  return { value, faults: faults.map(here), at: (path, isKey) => here(at(path, isKey)) };
}

/** How many texts are kept of a kind. */
const KEPT = 60;

/** Texts as they were read last: while one writes, all are looked at whenever one of them is saved. */
const kept = new WeakMap<z.ZodType, Map<string, Yaml>>();

function keptOrRead(text: string, schema: z.ZodType): Yaml {
  const texts = kept.get(schema) ?? new Map<string, Yaml>();
  kept.set(schema, texts);
  const yaml = texts.get(text) ?? checked(text, schema);
  // What was asked for last is the last to be dropped.
  texts.delete(text);
  texts.set(text, yaml);
  if (texts.size > KEPT) texts.delete(texts.keys().next().value!);
  return yaml;
}

function checked(text: string, schema: z.ZodType): Yaml {
  const read = documentOf(text);
  const { contents } = read.document;
  const place = (offset: number): Place => {
    const { line, col } = read.lines.linePos(offset);
    return { file: '', line, column: col };
  };
  const at = (path: PropertyKey[], isKey?: boolean) => place(offsetOf(contents, path, isKey));
  const slip = firstSlip(text, read);
  const odd: Odd[] = slip ? [slip] : misread(text, read);
  // An alias may lead nowhere, and then there is no value.
  if (slip || odd.some(({ message }) => message.startsWith('*')))
    return {
      value: undefined,
      faults: odd.map((one) => ({ ...place(one.offset), message: one.message })),
      at,
    };
  const value: unknown = read.document.toJS();
  const faults = against(schema, value, (path) => scalarAt(contents, path)?.source).map(
    ({ path, isKey, message }): Fault => ({ ...at(path, isKey), message }),
  );
  const plain = unseen(text, read).map(({ offset, message }) => ({ ...place(offset), message }));
  const isAt = (line: number) => (fault: Fault) => fault.line === line;
  const told = odd
    .map(({ offset, message, isElsewhere }) => ({ ...place(offset), message, isElsewhere }))
    .filter(({ line, isElsewhere }) => !isElsewhere || !faults.some(isAt(line)))
    .map(({ file: of, line, column, message }) => ({ file: of, line, column, message }));
  const both = [...told, ...faults.filter(({ line }) => !told.some(isAt(line)))];
  return { value, faults: [...both, ...plain.filter(({ line }) => !both.some(isAt(line)))], at };
}

/** The texts in a list that may hold anything, with their places in it. */
export function textsIn(list: unknown): { text: string; index: number }[] {
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((text, index) =>
    typeof text === 'string' ? [{ text, index }] : [],
  );
}
