import type { Dot, Mark, Size, Tone, Words } from '../chart.ts';
import { tape } from '../shared/axis.ts';
import { callouts, type Named } from '../shared/callouts.ts';
import { textBox } from '../shared/labels.ts';
import { text } from '../shared/marks.ts';
import { numeral } from '../shared/numerals.ts';
import { linear } from '../shared/scale.ts';
import { rings } from '../shared/scatter.ts';
import { fill, namesIn } from '../shared/words.ts';
import { riskOf, SECTORS, type Data } from './data.ts';
import type { State } from './state.ts';

/** Pixels at the sides, and for the tape and its title at the foot. */
const SIDE = 16;
const FOOT = 42;
const UNIT = 10_000;
const TICKS = Array.from({ length: 21 }, (_, n) => n / 20);

/** The plot of the swarm: where probabilities and heights go, in pixels. */
export interface Plot {
  x: (probability: number) => number;
  /** Pixels of one unit of the swarm's heights and radii. */
  scale: number;
  middle: number;
  top: number;
  bottom: number;
}

/** @param head pixels above the swarm, for what is said there */
export function plotOf({ width, height }: Size, data: Data, head: number): Plot {
  const [top, bottom] = [head, height - FOOT];
  const breadth = width - 2 * SIDE;
  const highest = Math.max(...data.y.map((y, n) => y + data.r[n]!));
  const lowest = Math.min(...data.y.map((y, n) => y - data.r[n]!));
  const scale = Math.min(breadth / UNIT, (bottom - 12 - top) / (highest - lowest));
  return {
    x: linear([0, 1], [SIDE, width - SIDE]),
    scale,
    middle: (top + bottom - 12 + (lowest + highest) * scale) / 2,
    top,
    bottom,
  };
}

const RISK_TONES: Record<string, Tone> = { high: 'machine', medium: 'dot', low: 'people' };

/** The 702 where they belong, toned by what the state lights. */
export function swarmDots(data: Data, state: State, plot: Plot): Dot[] {
  const lit = SECTORS.indexOf(state.sector as (typeof SECTORS)[number]);
  return data.soc.map((key, n) => {
    const inSector = lit >= 0 && data.sector[n] === lit;
    const risk = riskOf(data.probability[n]!);
    const toned = state.view === 'bands' && lit < 0;
    return {
      key,
      x: plot.x(data.probability[n]!),
      y: plot.middle - data.y[n]! * plot.scale,
      r: Math.max(1, data.r[n]! * plot.scale),
      tone: inSector && risk === 'medium' ? 'ink' : inSector || toned ? RISK_TONES[risk]! : 'dot',
      opacity: lit >= 0 && !inSector ? 0.3 : 0.85,
    };
  });
}

/** The tape of probabilities with its title. */
export function axisMarks(size: Size, plot: Plot, words: Words): Mark[] {
  const y = size.height - FOOT + 8;
  return [
    ...tape({
      scale: plot.x,
      ticks: TICKS,
      numbers: [0, 0.25, 0.5, 0.75, 1].map((p) => [
        p,
        fill(words.text.percent ?? '', { n: numeral(p * 100, 0, words) }),
      ]),
      y,
    }),
    text('axis-title', words.text.axis ?? '', size.width / 2, size.height - 4, {
      tone: 'pencil',
      style: 'axis',
      anchor: 'middle',
    }),
  ];
}

/** The dots a state names: the largest, a sector's largest, or the reader's own. */
export function nameMarks(
  data: Data,
  state: State,
  dots: Dot[],
  plot: Plot,
  size: Size,
  words: Words,
  heads: Mark[],
): Mark[] {
  const named: Named[] = [...readers(data, dots, words), ...chosen(state, dots, words)];
  const lit = new Set(named.map(({ key }) => key));
  return [
    ...rings(named),
    ...callouts(named, {
      bounds: { x0: 2, y0: plot.top - 14, x1: size.width - 2, y1: plot.bottom - 4 },
      taken: heads.filter((mark) => mark.kind === 'text').map(textBox),
      crowd: dots.filter((dot) => !lit.has(dot.key) && dot.opacity > 0.5),
    }),
  ];
}

function readers(data: Data, dots: Dot[], words: Words): Named[] {
  const row = data.job?.rows.find((soc) => data.soc.includes(soc));
  const dot = dots.find(({ key }) => key === row);
  if (!dot || !data.job) return [];
  return [{ ...dot, text: words.text.yours ?? '', tone: 'brass' }];
}

/** The occupations that the sector, or else the view, has words for. */
function chosen({ sector, view }: State, dots: Dot[], words: Words): Named[] {
  const all = sector === 'none';
  return [...namesIn(words.text[`name-${all ? view : sector}`])].flatMap(([soc, text]) => {
    const dot = dots.find(({ key }) => key === soc);
    if (!dot) return [];
    return [{ ...dot, text, tone: all || dot.tone === 'dot' ? 'ink' : dot.tone }];
  });
}
