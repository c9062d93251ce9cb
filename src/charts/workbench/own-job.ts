import type { Layout, Mark, Size, Words } from '../chart.ts';
import type { OccupationPath } from '../../model/forecast.ts';
import {
  between,
  corners,
  course,
  frame,
  FROM,
  levels,
  TO,
  years,
  type Frame,
} from '../shared/course.ts';
import { area, path, texts } from '../shared/marks.ts';
import { numeral, year } from '../shared/numerals.ts';
import { anywhereNear, besidePoint, type Ground } from '../shared/place.ts';
import { fill } from '../shared/words.ts';
import { wrap } from '../shared/wrap.ts';
import { inSight } from '../futures.ts';
import { YEARS, type Data } from './data.ts';

/** The year that is told beside the last. */
const SAID = 2035;
const LINE = 17;

/** The reader's own occupation: hours that machines take, and the work that is still asked for. */
export function ownJob(data: Data, size: Size, words: Words): Layout {
  const own = data.job ? inSight(data).occupation(data.job.soc) : null;
  const at = frame(size, [0, 1.1], { left: 46, right: 6 });
  if (!own) {
    const why = (data.job ? words.text.jobUnknown : words.text.jobNone) ?? '';
    return { ...size, under: years(at), dots: [], over: sentence('none', why, at, size) };
  }
  const nothing = new Float64Array(YEARS + 1);
  const percent = (value: number) =>
    fill(words.text.percent ?? '', { n: numeral(100 * value, 0, words) });
  return {
    ...size,
    under: [
      ...years(at),
      ...levels(at, [0.5, 1], percent),
      area('hours', between(at, nothing, own.hours), { tone: 'machine', opacity: 0.3 }),
    ],
    dots: [],
    over: [
      path('hours-edge', course(at, own.hours), { tone: 'machine', stitched: true, width: 2 }),
      path('work-left', course(at, own.work), { tone: 'brass', stitched: true, width: 2.8 }),
      ...labels(at, own, words),
    ],
  };
}

/** Both numbers, each beside its line. */
function labels(at: Frame, { hours, work }: OccupationPath, words: Words): Mark[] {
  const ground: Ground = {
    bounds: { x0: at.left, y0: at.top - 14, x1: at.right, y1: at.bottom - 11 },
    lines: [corners(at, hours), corners(at, work)],
    taken: [],
  };
  const told = (n: number, when: number, key: 'jobHours' | 'jobWork') =>
    fill(words.text[key] ?? '', { n: numeral(100 * n, 0, words), year: year(when) });
  return (
    [
      ['work-said', 'brass', told(work[YEARS]!, TO, 'jobWork'), TO, work],
      ['hours-said', 'machine', told(hours[SAID - FROM]!, SAID, 'jobHours'), SAID, hours],
    ] as const
  ).flatMap(([key, tone, text, when, values]) => {
    const point = { x: at.x(when), y: at.y(values[when - FROM]!) };
    const label = { key, tone, text, style: 'strong' } as const;
    return besidePoint(label, point, ground) ?? anywhereNear(label, point, ground) ?? [];
  });
}

/** A sentence in the middle of the plot. */
function sentence(key: string, said: string, { top, bottom }: Frame, { width }: Size): Mark[] {
  const lines = wrap(said, width - 40, 'note');
  return texts(key, lines, width / 2, (top + bottom) / 2 - LINE, LINE, {
    tone: 'ink',
    style: 'note',
    anchor: 'middle',
  });
}
