import type { Layout, Mark, Size, Tone, Words } from '../chart.ts';
import { levels } from '../shared/course.ts';
import { circle, path, text, texts } from '../shared/marks.ts';
import { numeral, trimmed } from '../shared/numerals.ts';
import { linear } from '../shared/scale.ts';
import { fill } from '../shared/words.ts';
import { wrap } from '../shared/wrap.ts';
import { SCHOOLING, type Data, type Schooling } from './data.ts';

const FOOT = 50;
const TOP = 30;
const LEFT = 40;
const LINE = 14.5;

/** The least room for a name; where there is less, every other one is said. */
const NAMED = 54;

/** Where levels of schooling and shares lie, in pixels. */
interface Plot {
  x: (level: Schooling) => number;
  y: (percent: number) => number;
  /** The room of one level. */
  each: number;
}

/** What machines could do of a worker's hours, by schooling: without generative AI, and with it. */
export function schooling(data: Data, withAi: boolean, size: Size, words: Words): Layout {
  const each = (size.width - LEFT) / SCHOOLING.length;
  const y = linear([0, 80], [size.height - FOOT, TOP]);
  const plot = { x: (level: Schooling) => LEFT + each * (SCHOOLING.indexOf(level) + 0.5), y, each };
  const legend = (key: string, tone: Tone, at: number) =>
    text(`legend-${key}`, words.text[`${key}Ai`] ?? '', LEFT, at, { tone, style: 'strong' });
  return {
    ...size,
    under: levels({ left: LEFT, right: size.width, y }, [0, 40, 80], (n) =>
      fill(words.text.percent ?? '', { n: numeral(n, 0, words) }),
    ),
    dots: [],
    over: [
      ...curve('without', 'ink', true, data, plot, words),
      ...curve('with', 'machine', withAi, data, plot, words),
      ...names(plot, size, words),
      legend('without', 'ink', y(0) - 10),
      ...(withAi ? [legend('with', 'machine', 13)] : []),
    ],
  };
}

/** Shares by schooling; those with generative AI wait unseen on those without it. */
function curve(
  key: 'without' | 'with',
  tone: Tone,
  visible: boolean,
  { potential }: Data,
  { x, y }: Plot,
  words: Words,
): Mark[] {
  const which = key === 'with' ? 1 : 0;
  const corners = SCHOOLING.map((each) => {
    const at = y(potential[each][visible ? which : 0]);
    return `${x(each).toFixed(1)} ${at.toFixed(1)}`;
  });
  const look = { tone, stitched: true, width: 2.4, opacity: visible ? 1 : 0 };
  const drawn = path(`line-${key}`, `M${corners.join('L')}`, look);
  if (!visible) return [drawn];
  return [
    drawn,
    ...SCHOOLING.flatMap((each) => {
      const value = potential[each][which];
      const away = key === 'with' ? -10 : 20;
      return [
        circle(`dot-${key}-${each}`, x(each), y(value), 4, { tone }),
        text(`value-${key}-${each}`, trimmed(value, 1, words), x(each), y(value) + away, {
          tone,
          style: 'strong',
          anchor: 'middle',
        }),
      ];
    }),
  ];
}

/** The levels of schooling below their places. */
function names({ x, each }: Plot, { height }: Size, words: Words): Mark[] {
  const width = Math.max(each, NAMED) - 2;
  const shown = SCHOOLING.filter((_, n) => each >= NAMED || n % 2 === 0);
  return shown.flatMap((one) =>
    texts(
      `school-${one}`,
      wrap(words.text[`school-${one}`] ?? '', width, 'axis'),
      x(one),
      height - FOOT + 17,
      LINE,
      { tone: 'pencil', style: 'axis', anchor: 'middle' },
    ),
  );
}
