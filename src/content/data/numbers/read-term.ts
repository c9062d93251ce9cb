import { allowed } from '../../ground/fault.ts';
import { against } from '../../ground/yaml/wrong.ts';
import { schemaOf, VERBS, type NumberRow, type Term, type Verb } from './grammar.ts';
import { Misstated, misstated } from './misstated.ts';

/** Keys that stand beside a verb. */
const BESIDE = ['in', 'where', 'at', 'year', 'of', 'to', 'among', 'weight'];
const OF_ROWS = ['as', 'nearest', 'sources', 'note'];

/**
 * Reads what a number is.
 * @param path where it stands in its row
 * @throws {Misstated} when it is none of what a number may be
 */
export function readTerm(given: Record<string, unknown>, path: PropertyKey[]): Term {
  return read(given, path, false) as Term;
}

/** The same of a whole row, which says how it is printed. */
export function readRow(given: Record<string, unknown>): NumberRow {
  return read(given, [], true) as NumberRow;
}

/** What a row is without how it is printed; undefined where that cannot be read, which `readRow` tells. */
export function termOf(given: Record<string, unknown>): Term | undefined {
  const own = Object.entries(given).filter(([key]) => !OF_ROWS.includes(key));
  try {
    return readTerm(Object.fromEntries(own), []);
  } catch (error) {
    if (error instanceof Misstated) return undefined;
    throw error;
  }
}

function read(given: Record<string, unknown>, path: PropertyKey[], isRow: boolean): unknown {
  const verb = verbOf(Object.keys(given), path, isRow);
  const schema = schemaOf(verb, isRow);
  const told = against(schema, given, () => undefined);
  if (told.length > 0)
    throw new Misstated(told.map((one) => ({ ...one, path: [...path, ...one.path] })));
  return { ...(schema.parse(given) as object), verb };
}

function verbOf(keys: string[], path: PropertyKey[], isRow: boolean): Verb {
  const [verb, second] = VERBS.filter((one) => keys.includes(one));
  if (verb && second)
    misstated(
      [...path, second],
      `this is ${verb} and ${second} at once; keep one, or name one of them as a number of its own`,
      true,
    );
  if (verb) return verb;
  const odd = keys.find((key) => !BESIDE.includes(key) && !(isRow && OF_ROWS.includes(key)));
  return odd === undefined
    ? misstated(path, `nothing says what this is; add one of ${VERBS.join(', ')}`)
    : misstated([...path, odd], `unknown key "${odd}"; ${allowed(odd, VERBS)}`, true);
}
