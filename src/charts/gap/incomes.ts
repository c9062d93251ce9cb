import type { Layout, Mark, Size, Words } from '../chart.ts';
import { between, course, frame, FROM, levels, years, type Frame } from '../shared/course.ts';
import { area, path, text, upright } from '../shared/marks.ts';
import { numeral, trimmed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import { inSight } from '../futures.ts';
import { midpoint, type Data } from './data.ts';

/** Between which incomes lie, over the mean pay of 2025, in any run that levers can bring about. */
const RANGE = [0.4, 1.8] as const;

/** The two incomes and the distance between them, measured at the start and in the worst year. */
export function incomes(data: Data, size: Size, words: Words): Layout {
  const { outcomes } = inSight(data);
  const { skilledIncome, exposedIncome, gap } = outcomes;
  const usual = midpoint(data).outcomes;
  const at = frame(size, RANGE, { left: 42, right: 6 });
  const worst = FROM + gap.indexOf(Math.max(...gap));
  const faint = (key: string, values: Float64Array): Mark =>
    path(key, course(at, values), { tone: 'pencil', stitched: true, width: 1.2, opacity: 0.6 });
  return {
    ...size,
    under: [
      ...years(at),
      ...levels(at, [0.6, 1, 1.4, 1.8], (value) =>
        fill(words.text.times ?? '', { n: trimmed(value, 1, words) }),
      ),
      area('between', between(at, exposedIncome, skilledIncome), { tone: 'chalk', opacity: 0.2 }),
      faint('usual-skilled', usual.skilledIncome),
      faint('usual-exposed', usual.exposedIncome),
    ],
    dots: [],
    over: [
      line('skilled', 'people', at, skilledIncome),
      line('exposed', 'machine', at, exposedIncome),
      name('skilled', 'people', at, Math.max(...skilledIncome), -9, words),
      name('exposed', 'machine', at, Math.min(...exposedIncome), 20, words),
      ...measure('start', at, FROM, skilledIncome[0]!, exposedIncome[0]!, gap[0]!, words),
      ...(worst > FROM + 3
        ? measure(
            'worst',
            at,
            worst,
            skilledIncome[worst - FROM]!,
            exposedIncome[worst - FROM]!,
            gap[worst - FROM]!,
            words,
          )
        : []),
    ],
  };
}

function line(key: string, tone: 'people' | 'machine', at: Frame, values: Float64Array): Mark {
  return path(key, course(at, values), { tone, stitched: true, width: 2.8 });
}

/** What a line is, clear of it at the right end of the plot. */
function name(
  key: 'skilled' | 'exposed',
  tone: 'people' | 'machine',
  at: Frame,
  value: number,
  away: number,
  words: Words,
): Mark {
  return text(`name-${key}`, words.text[key] ?? '', at.right, at.y(value) + away, {
    tone,
    style: 'strong',
    anchor: 'end',
  });
}

/** How many times the one is the other, on an upright line between them. */
function measure(
  key: string,
  at: Frame,
  year: number,
  high: number,
  low: number,
  ratio: number,
  words: Words,
): Mark[] {
  const x = at.x(year);
  return [
    upright(`measure-${key}`, x, [at.y(high), at.y(low)], { tone: 'ink', width: 1.4 }),
    text(
      `ratio-${key}`,
      fill(words.text.times ?? '', { n: numeral(ratio, 2, words) }),
      x + 6,
      at.y((high + low) / 2) + 5,
      { tone: 'ink', style: 'strong' },
    ),
  ];
}
