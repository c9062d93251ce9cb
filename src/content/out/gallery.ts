import { execFileSync } from 'node:child_process';
import { NARROW, type Size } from '../../charts/chart.ts';
import { pictureFile } from '../../charts/fixtures.ts';
import { renderStill } from '../../charts/static.ts';
import type { PartialState } from '../../charts/resolve.ts';
import { fixturesOf } from '../data/fixtures.ts';
import { builtChart, type BuiltChart } from '../story/built-chart.ts';
import { stepOf } from '../story/step-of.ts';
import { chapters } from '../story/chapters.ts';
import { stepsOf, type StillStep } from '../story/steps.ts';

/** The stage that the story gives a picture on screens of three widths, in pixels. */
const STAGES: [screen: number, stage: Size][] = [
  [320, { width: 269, height: 311 }],
  [768, { width: 692, height: 400 }],
  [1280, { width: 591, height: 584 }],
];

/** A picture, for everybody who may meet it. */
export interface Plates {
  /** That of the state, or of the step. */
  name: string;
  stages: { screen: number; picture: string }[];
  /** Of a state that the snapshots hold: the picture at the last commit, and the same one now. */
  since?: { is: 'same' | 'changed' | 'new'; before: string; now: string };
}

/** Every state of a chart and every step that shows it, each on screens of three widths. */
export async function plates(chart: string): Promise<Plates[]> {
  const made = await builtChart(chart);
  const states = fixturesOf(chart).map(({ name, state, data }): Plates => {
    const own = { ...made, data: { ...made.data, ...data } };
    const now = drawn(own, name, state, NARROW);
    const before = lastCommitted(pictureFile(chart, name));
    const is = before === '' ? 'new' : before === lines(now) ? 'same' : 'changed';
    return { name, stages: onStages(own, name, state), since: { is, before, now } };
  });
  const steps = (await stepsWith(chart)).map(({ name, state }) => ({
    name,
    stages: onStages(made, name, state),
  }));
  return [...states, ...steps];
}

/** The steps of the story that show a chart. */
export async function stepsWith(chart: string): Promise<StillStep[]> {
  const steps = (await chapters()).flatMap(({ body }) => stepsOf(body ?? ''));
  return steps.filter((step) => step.chart === chart);
}

const onStages = (made: BuiltChart, name: string, state: PartialState): Plates['stages'] =>
  STAGES.map(([screen, stage]) => ({ screen, picture: drawn(made, name, state, stage) }));

function drawn(made: BuiltChart, name: string, step: PartialState, size: Size): string {
  const { state, data } = stepOf(made, step, step);
  return renderStill(made.chart.layout(data, state, size, made.words), '', name);
}

/** A picture as the snapshots hold it: an element a line. */
const lines = (svg: string): string => svg.replaceAll('><', '>\n<');

/** The picture that the last commit holds, or nothing. */
function lastCommitted(file: string): string {
  const place = `HEAD:./tests/snapshots/pictures/${file}`;
  try {
    return execFileSync('git', ['show', place], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}
