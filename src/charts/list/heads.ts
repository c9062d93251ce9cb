import type { Mark, Size, TextStyle, Tone, Words } from '../chart.ts';
import { styleFor, textWidth } from '../shared/labels.ts';
import { fill } from '../shared/words.ts';
import { wrapEvenly } from '../shared/wrap.ts';
import { SECTORS, type Data } from './data.ts';
import type { Plot } from './fall.ts';
import type { State } from './state.ts';

const BANDS = [
  { risk: 'low', tone: 'people', from: 0, to: 0.3, index: 2 },
  { risk: 'medium', tone: 'pencil', from: 0.3, to: 0.7, index: 1 },
  { risk: 'high', tone: 'machine', from: 0.7, to: 1, index: 0 },
] as const;

/** What stands above the swarm: the bands and their shares, or what a sector has at high risk. */
export function headMarks(data: Data, state: State, plot: Plot, size: Size, words: Words): Mark[] {
  const text = (key: string) => words.text[key] ?? '';
  const sector = SECTORS.indexOf(state.sector as (typeof SECTORS)[number]);
  const ghost = state.guess === null ? [] : ghostMarks(state.guess, size, words);
  if (sector >= 0) {
    const share = fill(text('percent'), { n: data.sectorHigh[sector]! });
    const said = fill(text('sectorHigh'), { sector: text(`sector-${state.sector}`) });
    return [say('sector', 'big', 'ink', 4, 29, share), ...besideOrBelow(share, said, size)];
  }
  if (state.view !== 'bands') {
    const style = styleFor(text('how'), size.width - 4, ['note', 'axis']);
    return [say('how', style, 'ink', 4, 16, text('how'))];
  }
  const shares = (state.recomputed ? data.recomputed : data.published).map((n) =>
    fill(text('percent'), { n }),
  );
  const apart = plot.x(0.5) - plot.x(0.15);
  const style = shares.every((share) => textWidth(share, 'big') < apart) ? 'big' : 'strong';
  return BANDS.flatMap(({ risk, tone, from, to, index }): Mark[] => {
    const [x0, x1] = [plot.x(from), plot.x(to)];
    const middle = (x0 + x1) / 2;
    return [
      { kind: 'line', key: `band-${risk}`, tone, width: 2, x1: x0 + 2, x2: x1 - 2, y1: 58, y2: 58 },
      ...(from > 0 ? [edge(risk, x0, plot)] : []),
      {
        ...say(`share-${risk}`, style, tone, middle, 29, shares[index]!),
        anchor: 'middle',
      } as Mark,
      {
        ...say(
          `risk-${risk}`,
          'axis',
          tone,
          middle,
          49,
          text(state.recomputed ? `${risk}Again` : risk),
        ),
        anchor: 'middle',
      } as Mark,
    ];
  }).concat(ghost);
}

/** What a sector's share is a share of: under the number, or in two lines beside it on a narrow stage. */
function besideOrBelow(share: string, said: string, { width }: Size): Mark[] {
  if (textWidth(said, 'note') <= width - 8) return [say('sector-line', 'note', 'ink', 4, 50, said)];
  const x = 4 + textWidth(share, 'big') + 8;
  return wrapEvenly(said, width - 4 - x, 'note').map((line, n) =>
    say(n > 0 ? `sector-line-${n + 1}` : 'sector-line', 'note', 'ink', x, 17 + n * 17, line),
  );
}

/** The guess, still there: a brass mark on the line of the bands. */
function ghostMarks(guess: number, size: Size, words: Words): Mark[] {
  const said = fill(words.text.ghost ?? '', { guess });
  const width = textWidth(said, 'axis');
  return [
    { ...say('ghost', 'axis', 'brass', size.width - 4, 80, said), anchor: 'end' } as Mark,
    {
      kind: 'circle',
      key: 'ghost-dot',
      tone: 'brass',
      cx: size.width - width - 12,
      cy: 76,
      r: 3.5,
    },
  ];
}

const edge = (risk: string, x: number, plot: Plot): Mark => ({
  kind: 'line',
  key: `edge-${risk}`,
  tone: 'grid',
  width: 1,
  x1: x,
  x2: x,
  y1: 58,
  y2: plot.bottom,
});

const say = (
  key: string,
  style: TextStyle,
  tone: Tone,
  x: number,
  y: number,
  text: string,
): Mark => ({ kind: 'text', key, style, tone, x, y, text });
