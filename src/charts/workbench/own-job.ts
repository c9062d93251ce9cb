import type { Layout, Mark, Size, Words } from '../chart.ts';
import type { OccupationPath } from '../../model/forecast.ts';
import { anywhereNear, besidePoint, type Corners, type Ground } from '../shared/place.ts';
import { fill } from '../shared/words.ts';
import { wrap } from '../shared/wrap.ts';
import { inSight, YEARS, type Data } from './data.ts';
import { between, course, frame, FROM, levels, TO, years, type Frame } from '../shared/course.ts';

/** The year that is told beside the last. */
const SAID = 2035;
const LINE = 17;

/** The reader's own occupation: hours that machines take, and the work that is still asked for. */
export function ownJob(data: Data, size: Size, words: Words): Layout {
  const path = data.job ? inSight(data).occupation(data.job.soc) : null;
  const at = frame(size, [0, 1.1], { left: 46, right: 6 });
  const base = { ...size, dots: [] };
  if (!path)
    return {
      ...base,
      under: years(at),
      over: say('none', (data.job ? words.text.jobUnknown : words.text.jobNone) ?? '', at, size),
    };
  const nothing = new Float64Array(YEARS + 1);
  return {
    ...base,
    under: [
      ...years(at),
      ...levels(at, [0.5, 1], (value) =>
        fill(words.text.percent ?? '', { n: Math.round(100 * value) }),
      ),
      {
        kind: 'path',
        key: 'hours',
        tone: 'machine',
        opacity: 0.3,
        filled: true,
        d: between(at, nothing, path.hours),
      },
    ],
    over: [
      {
        kind: 'path',
        key: 'hours-edge',
        tone: 'machine',
        stitched: true,
        width: 2,
        d: course(at, path.hours),
      },
      {
        kind: 'path',
        key: 'work-left',
        tone: 'brass',
        stitched: true,
        width: 2.8,
        d: course(at, path.work),
      },
      ...labels(at, path, words),
    ],
  };
}

/** Both numbers, each beside its line. */
function labels(at: Frame, { hours, work }: OccupationPath, words: Words): Mark[] {
  const corners = (values: Float64Array): Corners =>
    Array.from(values, (value, year) => [at.x(FROM + year), at.y(value)] as const);
  const ground: Ground = {
    bounds: { x0: at.left, y0: at.top - 14, x1: at.right, y1: at.bottom - 11 },
    lines: [corners(hours), corners(work)],
    taken: [],
  };
  const told = (n: number, year: number, key: 'jobHours' | 'jobWork') =>
    fill(words.text[key] ?? '', { n: Math.round(100 * n), year });
  return (
    [
      ['work-said', 'brass', told(work[YEARS]!, TO, 'jobWork'), TO, work],
      ['hours-said', 'machine', told(hours[SAID - FROM]!, SAID, 'jobHours'), SAID, hours],
    ] as const
  ).flatMap(([key, tone, text, year, values]) => {
    const point = { x: at.x(year), y: at.y(values[year - FROM]!) };
    const label = { key, tone, text, style: 'strong' } as const;
    return besidePoint(label, point, ground) ?? anywhereNear(label, point, ground) ?? [];
  });
}

/** A sentence in the middle of the plot. */
function say(key: string, text: string, { top, bottom }: Frame, { width }: Size): Mark[] {
  return wrap(text, width - 40, 'note').map((line, n) => ({
    kind: 'text',
    key: `${key}-${n}`,
    tone: 'ink',
    style: 'note',
    anchor: 'middle',
    x: width / 2,
    y: (top + bottom) / 2 + (n - 1) * LINE,
    text: line,
  }));
}
