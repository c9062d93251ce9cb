import type { Mark, TextMark, Words } from '../chart.ts';
import { level, text } from '../shared/marks.ts';
import { trimmed, year } from '../shared/numerals.ts';
import { anywhereNear, besidePoint, type Ground, type Label } from '../shared/place.ts';
import { fill } from '../shared/words.ts';
import { allCounts, last, peak, type Count, type Data, type Series } from './data.ts';
import { exact } from './figures.ts';
import type { Panel } from './panels.ts';
import { breakWords, changeMarks, measure, methodNotch } from './notes.ts';
import { ground, pointOf, ring, said, sideOf, type Note } from './small.ts';

/** The room that what is drawn at a labelled point takes. */
const RADIUS: Record<string, number> = { peak: 7, last: 4 };

const AXIS = { tone: 'pencil', style: 'axis' } as const;

/** What is above the axis of jobs, clear of its numbers. */
const unitName = ({ plot }: Panel, name: string): TextMark =>
  text('jobs-unit', name, 0, plot.y0 - 15, AXIS);

/** The axis of jobs: its unit above it, a hairline for each round number, zero at the tape. */
export function jobsAxis(panel: Panel, words: Words): Mark[] {
  const { plot, ticks, y } = panel;
  const unit = ticks.at(-1)! >= 1e6 ? 1e6 : 1e3;
  const name = (unit === 1e6 ? words.text.unitMillions : words.text.unitThousands) ?? '';
  return [
    ...ticks.flatMap((jobs) => [
      level(`level-${jobs}`, y(jobs), [plot.x0 - 4, plot.x1 + 4], { tone: 'grid', width: 1 }),
      text(`jobs-${jobs}`, trimmed(jobs / unit, 2, words), plot.x0 - 9, y(jobs) + 4, {
        ...AXIS,
        anchor: 'end',
      }),
    ]),
    unitName(panel, name),
  ];
}

/** The words in the panel that fills the stage. */
export function largeLabels(panel: Panel, data: Data, note: Note, words: Words): Mark[] {
  const takenOn = fill(words.text.takenOn ?? '', { by: words.text[`${panel.service}By`] ?? '' });
  const by = text(`by-${panel.service}`, takenOn, 0, 31, { tone: 'machine', style: 'note' });
  const around = ground(panel, data, [by, unitName(panel, 'x')]);
  around.bounds = {
    ...around.bounds,
    x0: panel.plot.x0,
    x1: panel.plot.x1 + 12,
    y0: panel.plot.y0 - 8,
  };
  const notch = note === 'break' ? methodNotch(panel, data, around) : [];
  const measures = note === 'change' ? measure(panel, around) : [];
  const ends = panel.series.flatMap((series) => endLabels(panel, series, note, around, words));
  const more = note === 'break' ? breakWords(panel, data, around, words) : [];
  const figures = measures.flatMap((one) => changeMarks(panel, one, around, words));
  return [by, ...notch, ...more, ...figures, ...ends];
}

/** A series' highest, last and first count: what the step is about is placed first. */
function endLabels(panel: Panel, series: Series, note: Note, around: Ground, words: Words): Mark[] {
  const [first, end, top] = [allCounts(series)[0]!, last(series), peak(series)];
  const strong = { style: 'strong', tone: 'ink' } as const;
  const quiet = { style: 'axis', tone: 'pencil' } as const;
  const marks: Mark[] = [];
  const put = (name: string, text: string, count: Count, look: Pick<Label, 'style' | 'tone'>) => {
    const label = { key: `${name}-${series.id}`, text, ...look };
    const at = pointOf(panel, count);
    const side = look === quiet ? sideOf(panel, series) : undefined;
    const mark =
      besidePoint(label, at, around, { side, radius: RADIUS[name] }) ??
      (look === strong ? anywhereNear(label, at, around) : null);
    if (mark) marks.push(mark);
  };
  if (note === 'peak') {
    const text = fill(words.text.peak ?? '', {
      year: year(top.year),
      jobs: exact(top.jobs, words),
    });
    marks.push(ring(series, pointOf(panel, top), RADIUS.peak!));
    put('peak', said(panel, series, text, words), top, strong);
  }
  if (note !== 'peak' || top.year !== end.year)
    put('last', said(panel, series, exact(end.jobs, words), words), end, strong);
  if (note !== 'peak' && top.year !== first.year && top.year !== end.year)
    put('peak', exact(top.jobs, words), top, quiet);
  if (note !== 'peak' || top.year !== first.year)
    put('first', exact(first.jobs, words), first, quiet);
  return marks;
}
