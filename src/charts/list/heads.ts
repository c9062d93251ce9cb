import type { Mark, Size, Words } from '../chart.ts';
import { styleFor, textWidth } from '../shared/labels.ts';
import { circle, level, text, upright } from '../shared/marks.ts';
import { trimmed } from '../shared/numerals.ts';
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
  const sector = SECTORS.indexOf(state.sector as (typeof SECTORS)[number]);
  if (sector >= 0) {
    const share = fill(words.text.percent ?? '', {
      n: trimmed(data.sectorHigh[sector]!, 1, words),
    });
    const said = fill(words.text.sectorHigh ?? '', {
      sector: words.text[`sector-${state.sector}`] ?? '',
    });
    return [
      text('sector', share, 4, 29, { style: 'big', tone: 'ink' }),
      ...besideOrBelow(share, said, size),
    ];
  }
  if (state.view !== 'bands') {
    const how = words.text.how ?? '';
    const style = styleFor(how, size.width - 4, ['note', 'axis']);
    return [text('how', how, 4, 16, { style, tone: 'ink' })];
  }
  const ghost = state.guess === null ? [] : ghostMarks(state.guess, size, words);
  return [...bandMarks(data, state.recomputed, plot, words), ...ghost];
}

/** The three bands with their names and their shares, published or recomputed. */
function bandMarks(data: Data, recomputed: boolean, plot: Plot, words: Words): Mark[] {
  const shares = (recomputed ? data.recomputed : data.published).map((n) =>
    fill(words.text.percent ?? '', { n: trimmed(n, 1, words) }),
  );
  const apart = plot.x(0.5) - plot.x(0.15);
  const style = shares.every((share) => textWidth(share, 'big') < apart) ? 'big' : 'strong';
  return BANDS.flatMap(({ risk, tone, from, to, index }) => {
    const [x0, x1] = [plot.x(from), plot.x(to)];
    const middle = (x0 + x1) / 2;
    const name = words.text[recomputed ? `${risk}Again` : risk] ?? '';
    return [
      level(`band-${risk}`, 58, [x0 + 2, x1 - 2], { tone, width: 2 }),
      ...(from > 0
        ? [upright(`edge-${risk}`, x0, [58, plot.bottom], { tone: 'grid', width: 1 })]
        : []),
      text(`share-${risk}`, shares[index]!, middle, 29, { style, tone, anchor: 'middle' }),
      text(`risk-${risk}`, name, middle, 49, { style: 'axis', tone, anchor: 'middle' }),
    ];
  });
}

/** What a sector's share is a share of: under the number, or in two lines beside it on a narrow stage. */
function besideOrBelow(share: string, said: string, { width }: Size): Mark[] {
  const look = { style: 'note', tone: 'ink' } as const;
  if (textWidth(said, 'note') <= width - 8) return [text('sector-line', said, 4, 50, look)];
  const x = 4 + textWidth(share, 'big') + 8;
  return wrapEvenly(said, width - 4 - x, 'note').map((line, n) =>
    text(n > 0 ? `sector-line-${n + 1}` : 'sector-line', line, x, 17 + n * 17, look),
  );
}

/** The guess, still there: a brass mark on the line of the bands. */
function ghostMarks(guess: number, size: Size, words: Words): Mark[] {
  const said = fill(words.text.ghost ?? '', { guess: trimmed(guess, 1, words) });
  const width = textWidth(said, 'axis');
  return [
    text('ghost', said, size.width - 4, 80, { style: 'axis', tone: 'brass', anchor: 'end' }),
    circle('ghost-dot', size.width - width - 12, 76, 3.5, { tone: 'brass' }),
  ];
}
