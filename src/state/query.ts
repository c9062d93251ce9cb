import { isSoc } from '../model/soc.ts';
import { LEVERS } from '../model/levers.ts';
import { PARAMETERS } from '../model/parameters.ts';
import {
  CUTS,
  LONGEST_NAME,
  MOST_PINS,
  NO_CHOICES,
  VIEWS,
  type Choices,
  type Pin,
  type Settings,
} from './choices.ts';
import type { Misreading } from './misreading.ts';
import { listed, readNumber, readPairs, writePairs } from './pairs.ts';

/** The version of what this page writes into an address. A later one reads the earlier ones. */
const VERSION = '1';

/** What an address says, and what of it could not be taken at its word. */
export interface Reading {
  choices: Choices;
  misread: Misreading[];
}

const ROWS = [...LEVERS, ...PARAMETERS];
/** The second jury, and the first, which is asked where nothing is said. */
const [RATER, FIRST] = ['model', 'people'] as const;
const GUESS = { id: 'guess', min: 0, max: 100 };

/** Whether a text is one of some words. */
const among =
  <Word extends string>(words: readonly Word[]) =>
  (text: string | null): text is Word =>
    words.some((word) => word === text);
const isView = among(VIEWS);
const isCut = among(CUTS);

/** Reads choices from the query of an address. Whatever stands there, the choices are sound. */
export function readQuery(query: string): Reading {
  const asked = new URLSearchParams(query);
  const misread: Misreading[] = [];
  const version = asked.get('v');
  if (version && version !== VERSION) misread.push({ why: 'version', key: 'v', given: version });

  const view = asked.get('view');
  if (view && !isView(view)) misread.push({ why: 'unreadable', key: 'view', given: view });
  const cut = asked.get('cut');
  if (cut && !isCut(cut)) misread.push({ why: 'unreadable', key: 'cut', given: cut });
  const job = asked.get('job');
  const isJob = job !== null && isSoc(job);
  if (job && !isJob) misread.push({ why: 'unreadable', key: 'job', given: job });
  const rater = asked.get('rater');
  if (rater && rater !== RATER && rater !== FIRST)
    misread.push({ why: 'unreadable', key: 'rater', given: rater });
  const guessed = asked.get('guess');
  const guess = guessed ? readNumber(GUESS, guessed, misread) : undefined;

  const levers = LEVERS.filter(({ id }) => asked.get(id)).map(
    ({ id }) => `${id}:${asked.get(id)!}`,
  );
  const settings = readSettings([...levers, ...listed(asked.get('set'))], misread);
  const pins = asked.getAll('pin');
  if (pins.length > MOST_PINS)
    misread.push({ why: 'many', key: 'pin', given: String(pins.length), used: MOST_PINS });
  return {
    choices: {
      view: isView(view) ? view : NO_CHOICES.view,
      cut: isCut(cut) ? cut : NO_CHOICES.cut,
      job: isJob ? job : null,
      guess: guess === undefined ? null : Math.round(guess),
      rater: rater === RATER ? RATER : null,
      ...settings,
      pins: pins.slice(0, MOST_PINS).map((text) => readPin(text, misread)),
    },
    misread,
  };
}

function readPin(text: string, misread: Misreading[]): Pin {
  const [name = '', ...rest] = text.split(',');
  return { name: name.slice(0, LONGEST_NAME), ...readSettings(rest.filter(Boolean), misread) };
}

function readSettings(pairs: string[], misread: Misreading[]): Settings {
  const read = Object.entries(readPairs(pairs, ROWS, misread));
  const isLever = ([id]: [string, number]) => LEVERS.some((row) => row.id === id);
  return {
    levers: Object.fromEntries(read.filter(isLever)),
    parameters: Object.fromEntries(read.filter((each) => !isLever(each))),
  };
}

/**
 * Writes choices into a query, leaving alone what is not ours; only what differs from the default
 * is said, in one order, so that the same choices make the same address.
 */
export function writeQuery(query: string, choices: Choices): string {
  const said = new URLSearchParams(query);
  for (const key of [
    'v',
    'view',
    'cut',
    'job',
    'guess',
    'rater',
    'set',
    'pin',
    ...LEVERS.map(({ id }) => id),
  ])
    said.delete(key);
  const { view, cut, job, guess, rater, levers, parameters, pins } = choices;
  if (view !== NO_CHOICES.view) said.set('view', view);
  if (cut !== NO_CHOICES.cut) said.set('cut', cut);
  if (job !== null) said.set('job', job);
  if (guess !== null) said.set('guess', String(guess));
  if (rater !== null) said.set('rater', rater);
  for (const { id } of LEVERS) {
    const value = levers[id];
    if (value !== undefined) said.set(id, String(value));
  }
  const set = writePairs(PARAMETERS, parameters);
  if (set.length > 0) said.set('set', set.join(','));
  for (const pin of pins)
    said.append(
      'pin',
      [
        pin.name.replaceAll(',', ' '),
        ...writePairs(LEVERS, pin.levers),
        ...writePairs(PARAMETERS, pin.parameters),
      ].join(','),
    );
  if (Object.keys(levers).length + set.length + pins.length > 0) said.set('v', VERSION);
  // Both may stand in a query as they are, and people read addresses.
  const text = said.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text && `?${text}`;
}
