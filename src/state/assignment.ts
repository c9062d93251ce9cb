import { LEVERS, type LeverId } from '../model/levers.ts';
import { CHART, STEP } from './chart-name.ts';
import { checkSum } from './check-sum.ts';
import { LONGEST_CLASS, LONGEST_TITLE } from './choices.ts';
import type { Misreading } from './misreading.ts';
import { olderLink, type Doubt } from './older-link.ts';
import { listed, readPairs, writePairs } from './pairs.ts';
import { isEnded, seal, SEALED, unseal } from './sealed.ts';
import { LONGEST_BEGINNING, type NamedTask } from './student-answer.ts';

/** The first key of an assignment, which tells it from any other link. */
const ASSIGNMENT = 'assignment';

/** The most letters of a task. */
export const LONGEST_TASK = 2000;

/** What is worked with where a link names no chart. */
export const WORKBENCH = 'workbench';

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

/** What a teacher asks a class to do at the workbench, or with another chart. */
export interface Assignment {
  /** Empty where it has none. */
  title: string;
  task: string;
  /** The chart by its name; one that there may not be. */
  chart: string;
  /** The step that it stands at, such as `gap.4`; empty where it stands as it does at first. */
  step: string;
  /** What the teacher calls the class or the occasion; empty where nothing was said. */
  group: string;
  /** Where levers stand at first. */
  begin: Settings;
  /** Where levers stand that students cannot move. */
  lock: Settings;
  /** What the workbench draws; a word that it may not know. */
  shows: string;
  /** What of the workbench is taken away. */
  hide: readonly Hideable[];
  /** Whether students say what they expect before they see the picture. */
  asks: boolean;
}

/** An assignment that asks for nothing yet. */
export const NO_ASSIGNMENT: Assignment = {
  title: '',
  task: '',
  chart: WORKBENCH,
  step: '',
  group: '',
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
  /** A word that may stand in an address of ours, whatever it means. */
  const word = (key: 'chart' | 'step' | 'shows', sound: RegExp): string => {
    const given = asked.get(key) ?? '';
    return sound.test(given) ? given : NO_ASSIGNMENT[key];
  };
  const hide = listed(asked.get('hide'));
  const parts = hide.filter((name): name is Hideable => HIDEABLE.some((one) => one === name));
  for (const name of hide)
    if (!HIDEABLE.some((one) => one === name))
      misread.push({ why: 'unknown', key: name, given: name });
  return {
    assignment: {
      title: (asked.get('title') ?? '').slice(0, LONGEST_TITLE),
      task: (asked.get('task') ?? '').slice(0, LONGEST_TASK),
      chart: word('chart', CHART),
      step: word('step', STEP),
      group: (asked.get('for') ?? '').trim().slice(0, LONGEST_CLASS),
      begin: readPairs(listed(asked.get('begin')), LEVERS, misread),
      lock: readPairs(listed(asked.get('lock')), LEVERS, misread),
      shows: word('shows', /^\w{1,20}$/),
      hide: HIDEABLE.filter((name) => parts.includes(name)),
      asks: asked.get('ask') === '1',
    },
    misread,
  };
}

/** Writes an assignment as a query, only what differs from nothing asked, in one order. */
export function writeAssignment(assignment: Assignment): string {
  const { title, task, group, begin, lock, hide, asks } = assignment;
  const word = (key: 'chart' | 'step' | 'shows') =>
    assignment[key] === NO_ASSIGNMENT[key] ? '' : assignment[key];
  const parts = {
    title: title.slice(0, LONGEST_TITLE),
    task: task.slice(0, LONGEST_TASK),
    chart: word('chart'),
    step: word('step'),
    for: group.trim().slice(0, LONGEST_CLASS),
    begin: writePairs(LEVERS, begin).join(','),
    lock: writePairs(LEVERS, lock).join(','),
    shows: word('shows'),
    hide: HIDEABLE.filter((name) => hide.includes(name)).join(','),
    ask: asks ? '1' : '',
  };
  return `?${seal(
    ASSIGNMENT,
    Object.entries(parts).filter(([, value]) => value),
  )}`;
}

/** What an answer says of the assignment it is to. */
export function namedIn(assignment: Assignment): NamedTask {
  const { title, task, chart, step, group } = assignment;
  const said = task.replace(/\s+/g, ' ').trim();
  const begins =
    said.length > LONGEST_BEGINNING ? `${said.slice(0, LONGEST_BEGINNING - 1)}…` : said;
  const other = chart === WORKBENCH ? { chart: '', step: '' } : { chart, step };
  return { mark: checkSum(writeAssignment(assignment)), title, begins, ...other, group };
}
