import { ticks } from 'd3-array';
import type { Size } from '../chart.ts';
import type { Box } from '../shared/labels.ts';
import type { Corners } from '../shared/place.ts';
import { linear } from '../shared/scale.ts';
import { SERVICES, allCounts, counts, type Data, type Series, type Service } from './data.ts';

/** One service's part of the picture, with its own scale of jobs from zero. */
export interface Panel {
  service: Service;
  series: Series[];
  box: Box;
  /** Where the lines are. */
  plot: Box;
  /** Whether it fills the stage. */
  large: boolean;
  /** Whether its years are written under it. */
  dated: boolean;
  /** Whether the service is written under the name. */
  served: boolean;
  x: (year: number) => number;
  y: (jobs: number) => number;
  /** The round numbers of jobs for an axis. */
  ticks: number[];
}

/** Below this width two panels stand side by side, else three. */
const WIDE = 560;
const GAP = { x: 22, y: 10 };
/** Heights of the name and the service above a plot, and of the tape and its years below. */
const HEAD = 38;
/** Below this height of plot the name stands alone, and the head is lower. */
const LOW = 52;
const LOW_HEAD = 24;
const TAPE = 9;
const YEARS = 16;
/** The same for the panel that fills the stage, with room for its axis. */
const LARGE = { left: 34, right: 24, head: 68, foot: 36 };
/** The height of a scale from zero, in highest points: white for labels, and more for two lines. */
const AIR = { small: 1.28, pair: 1.45, large: 1.12 };

function panel(
  data: Data,
  service: Service,
  box: Box,
  plot: Box,
  look: { large: boolean; dated: boolean; served: boolean },
): Panel {
  const series = data.series.filter((one) => one.service === service);
  const most = Math.max(...series.flatMap((one) => allCounts(one).map(({ jobs }) => jobs)));
  const x = linear([data.from, data.to], [plot.x0, plot.x1]);
  const air = look.large ? AIR.large : series.length > 1 ? AIR.pair : AIR.small;
  const y = linear([0, most * air], [plot.y1, plot.y0]);
  return { service, series, box, plot, ...look, x, y, ticks: ticks(0, most * air, 4) };
}

/** The six panels beside and below each other. */
export function smallPanels(data: Data, size: Size): Panel[] {
  const columns = size.width < WIDE ? 2 : 3;
  const rows = SERVICES.length / columns;
  const width = (size.width - GAP.x * (columns - 1)) / columns;
  const roomy = (size.height - GAP.y * (rows - 1)) / rows > 150;
  const height = (size.height - GAP.y * (rows - 1) - (roomy ? 0 : YEARS)) / rows;
  const foot = TAPE + (roomy ? YEARS : 0);
  const served = height - HEAD - foot >= LOW;
  const head = served ? HEAD : LOW_HEAD;
  return SERVICES.map((service, index) => {
    const row = Math.floor(index / columns);
    const x0 = (index % columns) * (width + GAP.x);
    const y0 = row * (height + GAP.y);
    const dated = roomy || row === rows - 1;
    const box = { x0, y0, x1: x0 + width, y1: y0 + height + (dated && !roomy ? YEARS : 0) };
    const plot = { x0: x0 + 6, y0: y0 + head, x1: x0 + width - 6, y1: y0 + height - foot };
    return panel(data, service, box, plot, { large: false, dated, served });
  });
}

/** One panel over the whole stage. */
export function largePanel(data: Data, service: Service, size: Size): Panel {
  const box = { x0: 0, y0: 0, x1: size.width, y1: size.height };
  const plot = {
    x0: LARGE.left,
    y0: LARGE.head,
    x1: size.width - LARGE.right,
    y1: size.height - LARGE.foot,
  };
  return panel(data, service, box, plot, { large: true, dated: true, served: true });
}

/** The corners of a series' lines in a panel, one for each segment. */
export const corners = (panel: Panel, series: Series): Corners[] =>
  series.segments.map((segment) =>
    counts(segment).map(({ year, jobs }) => [panel.x(year), panel.y(jobs)] as const),
  );
