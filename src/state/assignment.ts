import { LEVERS, type LeverId } from '../model/levers.ts';
import type { Misreading } from './misreading.ts';
import { olderLink, type Doubt } from './older-link.ts';
import { listed, readPairs, writePairs } from './pairs.ts';
import { isEnded, seal, SEALED, unseal } from './sealed.ts';

/** The first key of an assignment, which tells it from any other link. */
const ASSIGNMENT = 'assignment';

/** The most letters of a task. */
export const LONGEST_TASK = 2000;

/** What of the workbench a teacher can take away. */
export const HIDEABLE = [
  'presets',
  'outcomes',
  'futures',
  'moved',
  'explained',
  'compare',
  'assumptions',
] as const;
export type Hideable = (typeof HIDEABLE)[number];

type Settings = Readonly<Partial<Record<LeverId, number>>>;

/** What a teacher asks a class to do at the workbench. */
export interface Assignment {
  task: string;
  /** Where levers stand at first. */
  begin: Settings;
  /** Where levers stand that students cannot move. */
  lock: Settings;
  /** What is drawn; a word that the workbench may not know. */
  shows: string;
  hide: readonly Hideable[];
  /** Whether students say what they expect before they see the picture. */
  asks: boolean;
}

/** An assignment that asks for nothing yet. */
export const NO_ASSIGNMENT: Assignment = {
  task: '',
  begin: {},
  lock: {},
  shows: 'work',
  hide: [],
  asks: false,
};

/** What a link says, and what of it could not be taken at its word. */
export interface ReadAssignment {
  /** Null when the query is no assignment's, or not that of a whole one. */
  assignment: Assignment | null;
  misread: Misreading[];
  /** Why it is not taken: its end is missing, or it is not what was sent. */
  refused?: 'cut' | 'changed';
  /** Where the link is from before links had a check sum. */
  doubt?: Doubt;
}

/** Reads an assignment from the query of an address. Whatever stands there, the assignment is sound. */
export function readAssignment(query: string): ReadAssignment {
  const whole = unseal(ASSIGNMENT, query);
  if (whole) return read(whole.version, SEALED, whole.said);
  const older = olderLink(ASSIGNMENT, query);
  const version = older?.said.get(ASSIGNMENT) ?? '';
  const isEmpty = older ? version === '' : isBeginning(query);
  if (isEnded(query) && older) return { assignment: null, misread: [], refused: 'changed' };
  if (isEmpty || version.startsWith(SEALED))
    return { assignment: null, misread: [], refused: 'cut' };
  if (!older) return { assignment: null, misread: [] };
  return { ...read(version, '1', older.said), doubt: older.cut ? 'unfinished' : 'unchecked' };
}

/** Whether a query is all that is left of an assignment's. */
const isBeginning = (query: string): boolean =>
  query.length > 1 && `?${ASSIGNMENT}=`.startsWith(query);

function read(version: string, known: string, asked: URLSearchParams): ReadAssignment {
  const misread: Misreading[] = [];
  if (version !== known) misread.push({ why: 'version', key: ASSIGNMENT, given: version });
  const hide = listed(asked.get('hide'));
  const parts = hide.filter((name): name is Hideable => HIDEABLE.some((one) => one === name));
  for (const name of hide)
    if (!HIDEABLE.some((one) => one === name))
      misread.push({ why: 'unknown', key: name, given: name });
  const shows = asked.get('shows') ?? NO_ASSIGNMENT.shows;
  return {
    assignment: {
      task: (asked.get('task') ?? '').slice(0, LONGEST_TASK),
      begin: readPairs(listed(asked.get('begin')), LEVERS, misread),
      lock: readPairs(listed(asked.get('lock')), LEVERS, misread),
      shows: /^\w{1,20}$/.test(shows) ? shows : NO_ASSIGNMENT.shows,
      hide: HIDEABLE.filter((name) => parts.includes(name)),
      asks: asked.get('ask') === '1',
    },
    misread,
  };
}

/** Writes an assignment as a query, only what differs from nothing asked, in one order. */
export function writeAssignment({ task, begin, lock, shows, hide, asks }: Assignment): string {
  const parts = {
    task: task.slice(0, LONGEST_TASK),
    begin: writePairs(LEVERS, begin).join(','),
    lock: writePairs(LEVERS, lock).join(','),
    shows: shows === NO_ASSIGNMENT.shows ? '' : shows,
    hide: HIDEABLE.filter((name) => hide.includes(name)).join(','),
    ask: asks ? '1' : '',
  };
  return `?${seal(
    ASSIGNMENT,
    Object.entries(parts).filter(([, value]) => value),
  )}`;
}
