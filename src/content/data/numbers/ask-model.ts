import { liveUnit, liveValue } from '../../../charts/shared/live.ts';
import { LEVERS } from '../../../model/levers.ts';
import { MEASURES } from '../../../model/measures.ts';
import { PARAMETERS } from '../../../model/parameters.ts';
import { PRESETS, type PresetId } from '../../../model/presets.ts';
import type { Row } from '../../../model/row.ts';
import { leversOf, parametersOf, type Scenario } from '../../../model/scenario.ts';
import { TICKS } from '../../../model/ticks.ts';
import { allowed } from '../../ground/fault.ts';
import { forecast } from '../forecast.ts';
import type { Term } from './grammar.ts';
import { misstated } from './misstated.ts';
import { inOnes, type Quantity } from './quantity.ts';

/** A setting of the model as a row says it: `{ preset: early, retrain: 0.8 }`. */
export type At = Record<string, string | number>;

const ROWS = [...LEVERS, ...PARAMETERS];
const KEYS = ['preset', ...ROWS.map(({ id }) => id)];
const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

/**
 * What the model comes to at a setting: in a year, or in the one number that its run is told by.
 * @throws {Misstated} where an outcome has no such number
 */
export function askModel(
  of: Extract<Term, { verb: 'model' }>['model'],
  year: number | undefined,
  at: At,
  path: PropertyKey[],
): Quantity {
  if (year === undefined && !MEASURES.some(({ id }) => id === of))
    misstated(
      [...path, 'model'],
      `"${of}" has no one number for the whole run; say of which year, such as year: 2050`,
    );
  const value = liveValue({ of, year }, forecast(), scenarioAt(at, [...path, 'at']));
  return inOnes({ value, unit: liveUnit(of) });
}

/** Where a lever or an assumption of the model stands at a setting. */
export function settingOf(
  id: Extract<Term, { verb: 'setting' }>['setting'],
  at: At,
  path: PropertyKey[],
): Quantity {
  const scenario = scenarioAt(at, [...path, 'at']);
  const standing: Record<string, number> = { ...leversOf(scenario), ...parametersOf(scenario) };
  const { format } = ROWS.find((row) => row.id === id)!;
  const unit = format === 'share' || format === 'times' ? format : undefined;
  return { value: standing[id]!, unit };
}

/**
 * The setting that a row names. A lever is a number, an end of its range, what a preset has, and the
 * speed what a source implies.
 * @param path where the setting stands in its row
 * @throws {Misstated} where there is no such preset or lever, or it does not go so far
 */
function scenarioAt({ preset, ...own }: At, path: PropertyKey[]): Scenario {
  const levers = preset === undefined ? {} : presetOf(String(preset), [...path, 'preset']);
  const set = Object.entries(own).map(
    ([id, given]) => [id, valueOf(id, given, [...path, id])] as const,
  );
  const isLever = ([id]: readonly [string, number]) => LEVERS.some((row) => row.id === id);
  return {
    levers: { ...levers, ...Object.fromEntries(set.filter(isLever)) },
    parameters: Object.fromEntries(set.filter((one) => !isLever(one))),
  };
}

function presetOf(name: string, path: PropertyKey[]): Scenario['levers'] {
  const id = PRESET_IDS.find((one) => one === name);
  return id
    ? PRESETS[id]
    : misstated(path, `unknown preset "${name}"; ${allowed(name, PRESET_IDS)}`);
}

function valueOf(id: string, given: string | number, path: PropertyKey[]): number {
  const row = ROWS.find((one) => one.id === id);
  if (!row) return misstated(path, `unknown lever "${id}"; ${allowed(id, KEYS)}`, true);
  const { min, max } = row;
  const named = namesFor(id, row);
  const value = typeof given === 'number' ? given : named.get(given);
  if (value === undefined)
    return misstated(
      path,
      `${id}: unknown "${given}"; ${allowed(String(given), [...named.keys()])}`,
    );
  if (value < min || value > max)
    misstated(path, `${id}: found ${value}; allowed: ${min} to ${max}`);
  return value;
}

/** What may be written for a number of a lever. */
function namesFor(id: string, { min, max }: Pick<Row, 'min' | 'max'>): Map<string, number> {
  const presets = PRESET_IDS.flatMap((name): [string, number][] => {
    const value = (PRESETS[name] as Record<string, number>)[id];
    return value === undefined ? [] : [[name, value]];
  });
  const ticks = TICKS.map(({ id: name, value }): [string, number] => [name, value]);
  return new Map([['lowest', min], ['highest', max], ...presets, ...(id === 'speed' ? ticks : [])]);
}
