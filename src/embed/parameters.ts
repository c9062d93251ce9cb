import type { StateKey, StateSchema, StateValue } from '../charts/chart.ts';
import { namesSaid } from '../charts/known-state.ts';
import { THEMES } from '../state/themes.ts';

/** What an address asks of an embed beside levers and job, and what of it was not understood. */
export interface Asked {
  /** From 1; null where none is asked for. */
  step: number | null;
  /** Keys of the chart's state that hold in every step, such as the outcome that is drawn. */
  state: Record<string, StateValue>;
  /** Parts that are left out. */
  without: ('title' | 'controls')[];
  misread: { key: string; given: string }[];
}

/** The chart that is asked, as far as its address can say. */
export interface Askable {
  scene: string;
  steps: number;
  state: StateSchema;
  languages: readonly string[];
}

const PARTS = ['title', 'controls'] as const;

/** Reads the address of an embed. Whatever stands there, what comes back can be shown. */
export function readAsked(query: string, chart: Askable): Asked {
  const said = new URLSearchParams(query);
  const misread: Asked['misread'] = [];
  const take = <T>(key: string, read: (given: string) => T | undefined): T | undefined => {
    const given = said.get(key);
    if (given === null || given === '') return undefined;
    const value = read(given);
    if (value === undefined) misread.push({ key, given });
    return value;
  };
  // Only an address that leads here in place of another says this.
  take('version', () => undefined);
  const step = take('step', (given) => {
    const [, scene, n] = /^(?:(.+)\.)?(\d{1,3})$/.exec(given) ?? [];
    const number = Number(n);
    const there = (scene ?? chart.scene) === chart.scene && number >= 1 && number <= chart.steps;
    return there ? number : undefined;
  });
  take('theme', (given) => THEMES.find((name) => name === given));
  take('lang', (given) => chart.languages.find((language) => language === given));
  const without = PARTS.filter(
    (part) => take(part, (given) => (given === '0' || given === '1' ? given : undefined)) === '0',
  );
  const state: Asked['state'] = {};
  for (const [key, schema] of Object.entries(chart.state)) {
    const value = take(key, (given) => valueOf(schema, given));
    if (value !== undefined) state[key] = value;
  }
  return { step: step ?? null, state, without, misread };
}

function valueOf(schema: StateKey, given: string): StateValue | undefined {
  switch (schema.type) {
    case 'choice':
      return schema.values.find((value) => value === given);
    case 'number': {
      const value = Number(given);
      return value >= schema.min && value <= schema.max ? value : undefined;
    }
    case 'flag':
      return given === '1' ? true : given === '0' ? false : undefined;
    case 'names':
      return namesSaid(given).every((name) => schema.values?.includes(name)) ? given : undefined;
    case 'job':
      return undefined;
  }
}
