import type { Chart, StateValue, Words } from '../../charts/chart.ts';
import type { Job } from '../job/jobs.ts';
import { ownJob } from '../job/own-job.ts';
import { choices } from '../page/page-choices.ts';
import type { Choices } from '../../state/choices.ts';
import type { PartialState } from '../../charts/resolve.ts';
import { meansOf } from '../scene/fetch-means.ts';
import { standing, type Standing } from '../scene/standing.ts';
import type { CrowdElement } from '../workbench/crowd-element.ts';
import { stepName } from './step-name.ts';
import type { WorkbenchElement } from '../workbench/workbench-element.ts';

/** A chart of the page that a reader wants to take along. */
export interface Subject {
  name: string;
  /** What it is called; with the occupation that it is of, where it stands on its page. */
  title: string;
  chart: Chart<object>;
  words: Words;
  job: Job | null;
  /** What its picture follows from beside the step. */
  choices: Choices;
  /** The address of the page of an occupation that it stands on; null in the story. */
  home: string | null;
  /** The steps it can be taken at, with what each is called and shows in words; none for the workbench. */
  steps: { state: PartialState; name: string; alt: string }[];
  /** The step it is at, from 1. */
  step: number;
  /** What it is drawn from at a step, from 1, with the reader's choices. */
  at(step: number): Standing;
  /** The keys of its state that an address has to say, where no step says them. */
  fixed: Record<string, StateValue> | null;
}

/** Finds out all about the chart that a button belongs to. */
export async function subjectOf(pressed: HTMLElement): Promise<Subject> {
  const figure =
    pressed.closest('figure') ?? pressed.closest('mtm-workbench')!.querySelector('figure')!;
  const bench = figure.closest<WorkbenchElement>('mtm-workbench');
  const crowd = bench?.querySelector<CrowdElement>('[data-crowd] mtm-crowd') ?? null;
  const name = (crowd ?? figure).dataset.chart!;
  const source = (crowd ?? figure).dataset.source ?? bench!.dataset.source!;
  const [means, own] = await Promise.all([
    meansOf(figure.dataset.kind ?? name, source),
    ownJob(choices.get().job),
  ]);
  const { chart, words } = means;
  const { title, description } = words;
  const base = {
    name,
    title,
    chart,
    words,
    job: own.job,
    choices: choices.get(),
    home: null,
  };
  if (bench) {
    if (!bench.dataset.live) throw new Error('The workbench is not live.');
    const now = (crowd ?? bench).standing();
    // What the reader has set goes along by itself.
    const own = Object.keys(chart.state).map((key) => [key, now.state[key]!]);
    return {
      ...base,
      steps: [{ state: now.state, name: '', alt: description }],
      step: 1,
      at: () => now,
      fixed: Object.fromEntries(own) as Record<string, StateValue>,
    };
  }
  const section = figure.closest<HTMLElement>('[data-scene]')!;
  const steps = [...section.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
    state: JSON.parse(step.dataset.state!) as PartialState,
    name: stepName(step.querySelector('.card')?.textContent ?? ''),
    alt: step.querySelector('img')?.alt ?? '',
  }));
  return {
    ...base,
    steps,
    step: Number(figure.dataset.activeStep),
    at: (n) => standing(means, steps[n - 1]!.state, choices.get(), own),
    fixed: null,
  };
}
