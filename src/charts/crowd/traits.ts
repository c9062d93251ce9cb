import type { Tone } from '../chart.ts';
import { chance, shuffled } from '../shared/chance.ts';
import { CROWD } from './data.ts';

/** What the six signals would make of one dot: illustration, drawn by lot, measured nowhere. */
export interface Traits {
  /** Its place in the field before anyone tells it apart. */
  cell: number;
  /** Preferences: its radius, as a multiple of the common one. */
  size: number;
  /** Emotions: its depth of grey. */
  shade: { tone: Tone; opacity: number };
  /** Behaviours: how far it leaves its place, in shares of the room around it. */
  dx: number;
  dy: number;
  /** Health: how wide its core is, as a share of its radius. */
  core: number;
  /** Shopping: whether it is turned inside out. */
  turned: boolean;
  /** Attention: where its core looks, in radians. */
  gaze: number;
}

/** Few sizes and shades, so that a still picture needs few paths. */
const SIZES = [0.64, 0.82, 1, 1.2, 1.42];
const SHADES: Traits['shade'][] = [
  { tone: 'dot', opacity: 0.5 },
  { tone: 'dot', opacity: 0.75 },
  { tone: 'dot', opacity: 1 },
  { tone: 'pencil', opacity: 0.75 },
  { tone: 'pencil', opacity: 1 },
  { tone: 'ink', opacity: 0.85 },
];
const CORES = [0.34, 0.45, 0.58];
const STRAY = 0.3;
const TURNED = 0.36;

const pick = <T>(list: T[], at: number): T => list[Math.floor(at * list.length)]!;

/** The traits of each dot of the crowd, always the same. */
export const TRAITS: Traits[] = shuffled(CROWD).map((cell, dot) => {
  const away = chance(dot, 3) * 2 * Math.PI;
  const far = STRAY * Math.sqrt(chance(dot, 4));
  return {
    cell,
    size: pick(SIZES, chance(dot, 1)),
    shade: pick(SHADES, chance(dot, 2)),
    dx: far * Math.cos(away),
    dy: far * Math.sin(away),
    core: pick(CORES, chance(dot, 5)),
    turned: chance(dot, 6) < TURNED,
    gaze: chance(dot, 7) * 2 * Math.PI,
  };
});
