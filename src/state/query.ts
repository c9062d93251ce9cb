import { LEVERS, type LeverId } from '../model/levers.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { clamp, type Row } from '../model/row.ts';
import {
  LONGEST_NAME,
  MOST_PINS,
  NO_CHOICES,
  VIEWS,
  type Choices,
  type Pin,
  type Settings,
  type View,
} from './choices.ts';

/** The version of what this page writes into an address. A later one reads the earlier ones. */
const VERSION = '1';

/** Why a part of an address was not taken as it stands. */
export interface Misreading {
  why: 'unknown' | 'unreadable' | 'range' | 'version' | 'many';
  /** The key, such as `speed`. */
  key: string;
  /** The value as it stood. */
  given: string;
  /** What holds instead, where there is something. */
  used?: number;
}

/** What an address says, and what of it could not be taken at its word. */
export interface Reading {
  choices: Choices;
  misread: Misreading[];
}

const LEVER_ROWS = new Map<string, Row>(LEVERS.map((row) => [row.id, row]));
const PARAMETER_ROWS = new Map<string, Row>(PARAMETERS.map((row) => [row.id, row]));
const GUESS = { id: 'guess', min: 0, max: 100 };

const isView = (text: string | null): text is View => VIEWS.some((view) => view === text);

/** Reads choices from the query of an address. Whatever stands there, the choices are sound. */
export function readQuery(query: string): Reading {
  const asked = new URLSearchParams(query);
  const misread: Misreading[] = [];
  const version = asked.get('v');
  if (version && version !== VERSION) misread.push({ why: 'version', key: 'v', given: version });

  const view = asked.get('view');
  if (view && !isView(view)) misread.push({ why: 'unreadable', key: 'view', given: view });
  const job = asked.get('job');
  const isJob = job !== null && /^\d\d-\d{4}$/.test(job);
  if (job && !isJob) misread.push({ why: 'unreadable', key: 'job', given: job });
  const guess = readNumber(GUESS, asked.get('guess'), misread);

  const levers = [...LEVER_ROWS.keys()]
    .filter((id) => asked.get(id))
    .map((id) => `${id}:${asked.get(id)!}`);
  const settings = readSettings([...levers, ...listed(asked.get('set') ?? '')], misread);
  const pins = asked.getAll('pin');
  if (pins.length > MOST_PINS)
    misread.push({ why: 'many', key: 'pin', given: String(pins.length), used: MOST_PINS });
  return {
    choices: {
      view: isView(view) ? view : NO_CHOICES.view,
      job: isJob ? job : null,
      guess: guess === undefined ? null : Math.round(guess),
      ...settings,
      pins: pins.slice(0, MOST_PINS).map((text) => readPin(text, misread)),
    },
    misread,
  };
}

const listed = (text: string): string[] => text.split(',').filter(Boolean);

function readPin(text: string, misread: Misreading[]): Pin {
  const [name = '', ...rest] = text.split(',');
  return { name: name.slice(0, LONGEST_NAME), ...readSettings(rest.filter(Boolean), misread) };
}

/** Reads pairs such as `speed:1.2`. */
function readSettings(pairs: string[], misread: Misreading[]): Settings {
  const levers: Record<string, number> = {};
  const parameters: Record<string, number> = {};
  for (const pair of pairs) {
    const [key = '', text = ''] = pair.split(':');
    const row = LEVER_ROWS.get(key) ?? PARAMETER_ROWS.get(key);
    if (!row) {
      misread.push({ why: 'unknown', key, given: text });
      continue;
    }
    const value = readNumber(row, text, misread);
    if (value !== undefined) (LEVER_ROWS.has(key) ? levers : parameters)[key] = value;
  }
  return { levers, parameters };
}

function readNumber(
  row: Pick<Row, 'id' | 'min' | 'max'>,
  text: string | null,
  misread: Misreading[],
): number | undefined {
  if (text === null || text === '') return undefined;
  const given = Number(text);
  if (!Number.isFinite(given) || text.trim() === '') {
    misread.push({ why: 'unreadable', key: row.id, given: text });
    return undefined;
  }
  const used = clamp(row, given);
  if (used !== given) misread.push({ why: 'range', key: row.id, given: text, used });
  return used;
}

/**
 * Writes choices into a query, leaving alone what is not ours; only what differs from the default
 * is said, in one order, so that the same choices make the same address.
 */
export function writeQuery(query: string, choices: Choices): string {
  const said = new URLSearchParams(query);
  for (const key of ['v', 'view', 'job', 'guess', 'set', 'pin', ...LEVER_ROWS.keys()])
    said.delete(key);
  const { view, job, guess, levers, parameters, pins } = choices;
  if (view !== NO_CHOICES.view) said.set('view', view);
  if (job !== null) said.set('job', job);
  if (guess !== null) said.set('guess', String(guess));
  for (const id of LEVER_ROWS.keys()) {
    const value = levers[id as LeverId];
    if (value !== undefined) said.set(id, String(value));
  }
  const set = pairs(PARAMETER_ROWS, parameters);
  if (set.length > 0) said.set('set', set.join(','));
  for (const pin of pins)
    said.append(
      'pin',
      [
        pin.name.replaceAll(',', ' '),
        ...pairs(LEVER_ROWS, pin.levers),
        ...pairs(PARAMETER_ROWS, pin.parameters),
      ].join(','),
    );
  if (Object.keys(levers).length + set.length + pins.length > 0) said.set('v', VERSION);
  // Both may stand in a query as they are, and people read addresses.
  const text = said.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text && `?${text}`;
}

/** Pairs in the order of the rows. */
function pairs(rows: Map<string, Row>, values: Partial<Record<string, number>>): string[] {
  return [...rows.keys()].flatMap((id) =>
    values[id] === undefined ? [] : [`${id}:${values[id]}`],
  );
}
