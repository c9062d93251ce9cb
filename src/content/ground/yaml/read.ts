import { LineCounter, parse, parseDocument, type Document } from 'yaml';

/** Warnings are faults of ours, told with their places, and nothing for a console. */
const OPTIONS = { prettyErrors: false, logLevel: 'error' } as const;

/** A text of YAML with the places of all that is in it, and how to count its lines. */
export interface Read {
  document: Document.Parsed;
  lines: LineCounter;
}

/** Reads YAML with the places of all that is in it: the one reader of doctor, build and editor. */
export function documentOf(text: string): Read {
  const lines = new LineCounter();
  return { document: parseDocument(text, { ...OPTIONS, lineCounter: lines }), lines };
}

/**
 * The value that a text of YAML stands for, read as `documentOf` reads it.
 * @throws where it is no YAML
 */
export function valueOf(text: string): unknown {
  return parse(text, OPTIONS);
}
