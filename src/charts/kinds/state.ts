import type { StateOf, Words } from '../chart.ts';
import { namesSaid } from '../known-state.ts';
import { ORDERS, type Row, type Spec } from './data.ts';
import { nameOf } from './say.ts';

/** What a step may say of every kind. */
export const state = {
  show: {
    type: 'names',
    default: null,
    doc: 'The rows that are shown, or their groups, with semicolons between; all of them without it.',
  },
  highlight: {
    type: 'names',
    default: null,
    doc: 'The rows the step is about, or their groups; the others stand back.',
  },
  annotate: {
    type: 'names',
    default: null,
    doc: 'The notes that are shown, or none; all of them without it.',
  },
} as const;

/** What a step may say beside, where rows stand below each other. */
export const ordered = {
  order: {
    type: 'choice',
    values: ['file', ...ORDERS],
    default: 'file',
    doc: 'As the chart’s file says, as the table has them, or by their values.',
  },
} as const;

/** What a reader sets of every kind. */
export const reader = {
  job: {
    type: 'job',
    default: null,
    doc: 'The occupation, by its SOC code, where a column holds codes.',
  },
} as const;

type State = StateOf<typeof state & typeof reader>;

/** The names in a key of names; null where it says nothing. */
const named = (said: string | null): string[] | null => (said === null ? null : namesSaid(said));

const isNamed = (names: readonly string[], { id, group }: Row): boolean =>
  names.includes(id) || names.includes(group);

/** Whether a row is of the reader’s occupation. */
export const isOwn = ({ code }: Row, { job }: Pick<State, 'job'>): boolean =>
  job !== null && code === job;

/** The rows that a state shows, the reader’s own among them wherever it is. */
export function shown<R extends Row>(rows: readonly R[], now: Pick<State, 'show' | 'job'>): R[] {
  const names = named(now.show);
  return rows.filter((row) => !names || isNamed(names, row) || isOwn(row, now));
}

/** Whether a state is about a row, or about none more than others. */
export function isLit(row: Row, now: Pick<State, 'highlight' | 'job'>): boolean {
  const names = named(now.highlight);
  return !names || isNamed(names, row) || isOwn(row, now);
}

/** The notes that a state shows, with their places, from the lowest. */
export function notesOf({ annotate }: Spec, now: State): [key: string, at: number][] {
  const names = named(now.annotate);
  return Object.entries(annotate)
    .filter(([key]) => !names || names.includes(key))
    .sort((a, b) => a[1] - b[1]);
}

/** The whole name of a row whose mark has this key; a name in several lines has a mark for each. */
export function wholeName(
  { rows }: { rows: readonly Row[] },
  key: string,
  words: Words,
): string | null {
  const isOf = ({ id }: Row) => key === `name-${id}` || key.startsWith(`name-${id}-`);
  const row = rows.find(isOf);
  return row ? nameOf(row.id, words) : null;
}

/** What the keys of names may name. */
export function namesOf({ spec, rows }: { spec: Spec; rows: readonly Row[] }) {
  const groups = rows.flatMap(({ group }) => group || []);
  const known = [...new Set([...groups, ...rows.map(({ id }) => id)])];
  return { show: known, highlight: known, annotate: [...Object.keys(spec.annotate), 'none'] };
}
