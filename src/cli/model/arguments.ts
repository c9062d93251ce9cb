import { allowed } from '../../content/ground/fault.ts';
import { LEVERS, type LeverId } from '../../model/levers.ts';
import { PARAMETERS, type ParameterId } from '../../model/parameters.ts';
import { PRESETS, type PresetId } from '../../model/presets.ts';
import type { Scenario } from '../../model/scenario.ts';
import { readNumber } from './number.ts';
import { FORMATS, type Format } from './printed.ts';

/** What the command was asked for. */
export interface Asked {
  scenario: Scenario;
  format: Format;
}

const LEVER_IDS: readonly string[] = LEVERS.map(({ id }) => id);
const PARAMETER_IDS: readonly string[] = PARAMETERS.map(({ id }) => id);
const OPTIONS = [...LEVER_IDS, 'preset', 'set', 'format', 'help'];

/** Reads the arguments of the command; what makes no sense is said, all of it at once. */
export function readArguments(given: string[]): Asked | { help: true } | { wrong: string[] } {
  if (given.includes('--help') || given.includes('-h')) return { help: true };
  const wrong: string[] = [];
  const levers: Partial<Record<LeverId, number>> = {};
  const parameters: Partial<Record<ParameterId, number>> = {};
  let preset: Scenario['levers'] = {};
  let format: Format = FORMATS[0];
  const seen = new Set<string>();
  for (const word of joined(given)) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (!name || !OPTIONS.includes(name)) wrong.push(unknown(word));
    else if (!value) wrong.push(`--${name} needs a value`);
    else if (name !== 'set' && seen.has(name)) wrong.push(`--${name} is given twice`);
    else if (name === 'set') readSettings(value, parameters, wrong);
    else if (name === 'preset') {
      if (Object.hasOwn(PRESETS, value)) preset = PRESETS[value as PresetId];
      else wrong.push(`unknown preset "${value}"; ${allowed(value, Object.keys(PRESETS))}`);
    } else if (name === 'format') {
      const known = FORMATS.find((each) => each === value);
      if (known) format = known;
      else wrong.push(`unknown format "${value}"; ${allowed(value, FORMATS)}`);
    } else {
      const row = LEVERS.find(({ id }) => id === name)!;
      const number = readNumber(row, `--${name}`, value, wrong);
      if (number !== undefined) levers[row.id] = number;
    }
    if (name) seen.add(name);
  }
  if (wrong.length > 0) return { wrong };
  return { scenario: { levers: { ...preset, ...levers }, parameters }, format };
}

/** Each option and its value as one word, so that a value may begin with a minus. */
function joined(given: string[]): string[] {
  const words: string[] = [];
  for (const word of given) {
    const option = words.at(-1);
    const waits = option !== undefined && /^--?[a-z][^=]*$/i.test(option);
    if (waits && !/^-(?![\d.,])/.test(word)) words[words.length - 1] = `${option}=${word}`;
    else words.push(word);
  }
  return words;
}

/** What may have been meant by a word that is no option. */
function unknown(word: string): string {
  const [, dashes, name] = /^(--?)([a-z][^=]*)/i.exec(word) ?? [];
  if (!name) return `"${word}" belongs to no option`;
  const option = `unknown option ${dashes}${name}`;
  if (PARAMETER_IDS.includes(name)) return `${option}; this is a parameter: --set ${name}=…`;
  if (OPTIONS.includes(name)) return `${option}; write --${name}`;
  return `${option}; ${allowed(name, OPTIONS)}`;
}

/** Reads pairs such as `c=0.4`, or `c:0.4` as addresses have them; one, or several with commas between. */
function readSettings(
  text: string,
  values: Partial<Record<ParameterId, number>>,
  wrong: string[],
): void {
  for (const pair of text.split(/,(?=\s*[a-z])/i)) {
    const [id = '', number] = pair.split(/[=:]/).map((part) => part.trim());
    const row = PARAMETERS.find((parameter) => parameter.id === id);
    if (LEVER_IDS.includes(id)) wrong.push(`--set ${id}: this is a lever; write --${id}`);
    else if (!row) wrong.push(`unknown parameter "${id}"; ${allowed(id, PARAMETER_IDS)}`);
    else if (!number) wrong.push(`--set ${id} needs a value, such as ${id}=${row.default}`);
    else if (values[row.id] !== undefined) wrong.push(`--set ${id} is given twice`);
    else {
      const value = readNumber(row, `--set ${id}`, number, wrong);
      if (value !== undefined) values[row.id] = value;
    }
  }
}
