import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import type { Job } from '../../../src/scenes/job/jobs.ts';
import { foresee, NO_JOB, standing } from '../../../src/scenes/scene/standing.ts';
import { NO_CHOICES } from '../../../src/state/choices.ts';

const doc = '';
const chart = {
  state: { view: { type: 'choice', values: ['ask', 'fall'], default: 'ask', doc } },
  reader: {
    job: { type: 'job', default: null, doc },
    speed: { type: 'number', min: 0, max: 3, default: null, doc },
  },
} as unknown as Chart<object>;
const means = { chart, data: { rows: [1] }, forecast: null };
const clerk = { soc: '43-4051', title: 'Clerk' } as Job;
const nurse = { soc: '29-1141', title: 'Nurse' } as Job;

describe('what a picture is drawn from', () => {
  it('is the step, overruled by the reader, with the occupation in state and data alike', () => {
    const chosen = { ...NO_CHOICES, job: clerk.soc, levers: { speed: 2 } };
    expect(standing(means, { view: 'fall' }, chosen, { soc: clerk.soc, job: clerk })).toEqual({
      state: { view: 'fall', job: clerk.soc, speed: 2 },
      data: { rows: [1], job: clerk },
    });
  });

  it('has no occupation that was forgotten, or that another took the place of', () => {
    const known = { soc: clerk.soc, job: clerk };
    for (const job of [null, nurse.soc]) {
      const { state, data } = standing(means, {}, { ...NO_CHOICES, job }, known);
      expect(state.job).toBeNull();
      expect(data).toEqual({ rows: [1] });
    }
  });

  it('names an occupation without figures once it was looked for, and not before', () => {
    const chosen = { ...NO_CHOICES, job: nurse.soc };
    expect(standing(means, {}, chosen, NO_JOB).state.job).toBeNull();
    const { state, data } = standing(means, {}, chosen, { soc: nurse.soc, job: null });
    expect(state.job).toBe(nurse.soc);
    expect(data).toEqual({ rows: [1] });
  });

  it('gives a chart that asks for no occupation none', () => {
    const plain = { ...chart, reader: {} } as Chart<object>;
    const known = { soc: clerk.soc, job: clerk };
    const { state, data } = standing(
      { ...means, chart: plain },
      {},
      { ...NO_CHOICES, job: clerk.soc },
      known,
    );
    expect([state, data]).toEqual([{ view: 'ask' }, { rows: [1] }]);
  });

  it('asks the model with the reader’s assumptions', () => {
    const asking = { ...chart, scenarios: () => [{ levers: { speed: 1 }, parameters: {} }] };
    const { data } = standing(
      { ...means, chart: asking, forecast: (asked) => asked as never },
      {},
      { ...NO_CHOICES, parameters: { c: 0.5 } },
      NO_JOB,
    );
    expect(data).toMatchObject({ futures: [{ levers: { speed: 1 }, parameters: { c: 0.5 } }] });
  });

  it('is asked of the model one future at a time, so that the page can answer in between', async () => {
    const said: unknown[] = [];
    const asking = {
      ...chart,
      scenarios: ({ speed }: { speed: number }) =>
        [speed, 0].map((each) => ({ levers: { speed: each }, parameters: {} })),
    } as unknown as Chart<object>;
    const forecast = ({ levers }: { levers: object }) => said.push(levers) as never;
    const chosen = { ...NO_CHOICES, levers: { speed: 2 } };
    await foresee({ ...means, chart: asking, forecast }, {}, chosen, () => {
      said.push('pause');
      return Promise.resolve();
    });
    expect(said).toEqual(['pause', { speed: 2 }, 'pause', { speed: 0 }]);
  });
});
