import { parseArgs } from 'node:util';
import { allowed } from '../../content/fault.ts';
import { LEVERS } from '../../model/levers.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { PRESETS, type PresetId } from '../../model/presets.ts';
import type { Row } from '../../model/row.ts';
import type { Scenario } from '../../model/scenario.ts';

const FORMATS = ['csv', 'json'] as const;

/** What the command was asked for. */
export interface Asked {
  scenario: Scenario;
  format: (typeof FORMATS)[number];
}

/** Reads the arguments of the command; what makes no sense is said, all of it at once. */
export function readArguments(given: string[]): Asked | { wrong: string[] } {
  const names = ['preset', 'set', 'format', ...LEVERS.map(({ id }) => id)];
  const wrong: string[] = [];
  const { tokens } = parseArgs({ args: given, strict: false, tokens: true });
  const levers: Record<string, number> = {};
  const parameters: Record<string, number> = {};
  let [preset, format]: [Scenario['levers'], string] = [{}, 'csv'];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'positional') {
      // Without a list of options, parseArgs takes the value after a space for a word of its own.
      if (tokens[at - 1]?.kind !== 'option') wrong.push(`"${token.value}" belongs to no option`);
      continue;
    }
    if (token.kind !== 'option') continue;
    const next = tokens[at + 1];
    const value = token.value ?? (next?.kind === 'positional' ? next.value : undefined);
    if (!names.includes(token.name))
      wrong.push(`unknown option --${token.name}; ${allowed(token.name, names)}`);
    else if (value === undefined) wrong.push(`--${token.name} needs a value`);
    else if (token.name === 'format') format = value;
    else if (token.name === 'preset') {
      if (value in PRESETS) preset = PRESETS[value as PresetId];
      else wrong.push(`unknown preset "${value}"; ${allowed(value, Object.keys(PRESETS))}`);
    } else if (token.name === 'set') readSetting(value, parameters, wrong);
    else
      readValue(
        LEVERS.find(({ id }) => id === token.name)!,
        `--${token.name}`,
        value,
        levers,
        wrong,
      );
  }
  if (!FORMATS.some((name) => name === format))
    wrong.push(`unknown format "${format}"; ${allowed(format, [...FORMATS])}`);
  return wrong.length > 0
    ? { wrong }
    : {
        scenario: { levers: { ...preset, ...levers }, parameters },
        format: format as Asked['format'],
      };
}

/** Reads a pair such as `c=0.4`. */
function readSetting(pair: string, values: Record<string, number>, wrong: string[]): void {
  const [id = '', text = ''] = pair.split('=');
  const row = PARAMETERS.find((parameter) => parameter.id === id);
  if (row) readValue(row, `--set ${id}`, text, values, wrong);
  else {
    const ids = PARAMETERS.map((parameter) => parameter.id);
    wrong.push(`unknown parameter "${id}"; ${allowed(id, ids)}`);
  }
}

function readValue(
  { id, min, max }: Row,
  name: string,
  text: string,
  values: Record<string, number>,
  wrong: string[],
): void {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    wrong.push(`${name}: "${text}" is not a number; allowed: ${min} to ${max}`);
  else if (value < min || value > max) wrong.push(`${name}: ${text} is outside ${min} to ${max}`);
  else values[id] = value;
}
