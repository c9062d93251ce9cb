import { NARROW, type Words } from '../charts/chart.ts';
import { kindNamed } from '../charts/kinds.ts';
import { load } from '../charts/registry.ts';
import { resolve } from '../charts/resolve.ts';
import { layersOf } from '../charts/shared/layers.ts';
import type { AnyTable } from '../content/data/any-table.ts';
import { KIND_SCHEMAS, wordsIn } from '../content/data/kind-schema.ts';
import { ofOtherKinds, type Say } from '../content/data/kinds/faults.ts';
import { made } from '../content/data/kinds/made.ts';
import { against } from '../content/ground/yaml/wrong.ts';

/** A chart as its file has it now: its picture, or what is wrong and keeps it from being drawn. */
export interface DrawnChart {
  /** The inside of its SVG, at the width of a phone; null where it cannot be drawn. */
  markup: string | null;
  /** Its title, what stands below that, and what it shows, in words. */
  words: Partial<Pick<Words, 'title' | 'subtitle' | 'description'>>;
  faults: string[];
}

/** The tables that charts may name. */
export interface Tables {
  names: readonly string[];
  of(name: string): Promise<AnyTable | null>;
}

/**
 * Draws a chart without code of what its form holds, as the build draws it of its file.
 * @returns null where its picture is written by hand
 */
export async function drawnChart(file: object, tables: Tables): Promise<DrawnChart | null> {
  const kind = kindNamed((file as { kind?: unknown }).kind);
  if (!kind) return null;
  const wrong = against(KIND_SCHEMAS[kind], file, () => undefined).map(({ message }) =>
    ofOtherKinds(say([], message), kind),
  );
  const named = String((file as { table?: unknown }).table);
  const table = tables.names.includes(named) ? await tables.of(named) : null;
  const { data, faults } = made(file, { names: tables.names, of: () => table }, say);
  const told = [...wrong, ...faults].map(({ message }) => message);
  const words = wordsIn(file);
  if (!data || wrong.length > 0) return { markup: null, words, faults: told };
  const chart = await load(kind);
  const { under, over } = layersOf(chart.layout(data, resolve(chart, {}), NARROW, words), emptySvg);
  return { markup: under + over, words, faults: told };
}

/** A form has no lines. */
const say: Say = (_, message) => ({ file: '', line: 1, column: 1, message });

const emptySvg = (): SVGSVGElement => document.createElementNS('http://www.w3.org/2000/svg', 'svg');
