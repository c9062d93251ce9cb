import { allowed } from '../ground/fault.ts';

/** What a text names of a list that grows, and how one is added to it. */
const ADDED = {
  source: 'add it to content/references.yaml, as /write/#a-source-of-your-own shows',
  term: 'add it to content/glossary.yaml, as the others stand there',
  number: 'add it to a file of content/numbers/, as /write/#a-number-of-your-own shows',
} as const;

/**
 * Says of a name that it is not known, where it is added, and what may be written in its place.
 * @param written the name with what stands round it
 */
export function unknownName(
  what: string,
  name: string,
  known: readonly string[],
  written = name,
): string {
  const way =
    what in ADDED ? `${ADDED[what as keyof typeof ADDED]}, or name one that is there; ` : '';
  return `unknown ${what} "${written}"; ${way}${allowed(name, known)}`;
}
