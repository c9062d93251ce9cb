import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followJob } from '../../../src/scenes/job/own-job.ts';
import { NO_CHOICES } from '../../../src/state/choices.ts';
import { createStore } from '../../../src/state/store.ts';

const page = vi.hoisted(() => ({
  choices: null as never,
  /** The questions for an occupation that wait for their answer. */
  asked: [] as { soc: string; answer: (found: boolean) => void }[],
}));
vi.mock('../../../src/scenes/page/page-choices.ts', () => ({
  get choices() {
    return page.choices;
  },
}));
vi.mock('../../../src/scenes/job/jobs.ts', () => ({
  jobOf: (soc: string) =>
    new Promise((answer) => {
      page.asked.push({
        soc,
        answer: (found) => {
          answer(found ? { soc } : null);
        },
      });
    }),
}));

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the reader’s occupation', () => {
  let choices = createStore(NO_CHOICES);
  let heard: string[] = [];
  const follow = () =>
    followJob(({ soc, job }) => heard.push(`${soc ?? 'none'}${soc && !job ? ' unknown' : ''}`));
  beforeEach(() => {
    choices = createStore(NO_CHOICES);
    page.choices = choices as never;
    page.asked.length = 0;
    heard = [];
  });

  it('is told once its figures are here, and as soon as it is forgotten', async () => {
    follow();
    choices.set({ job: '1' });
    expect(heard).toEqual(['none']);
    page.asked[0]!.answer(true);
    await settled();
    choices.set(NO_CHOICES);
    expect(heard).toEqual(['none', '1', 'none']);
  });

  it('is never one that was forgotten, or changed, while its figures were on their way', async () => {
    follow();
    choices.set({ job: '1' });
    choices.set({ job: '2' });
    page.asked[1]!.answer(true);
    await settled();
    page.asked[0]!.answer(true);
    await settled();
    expect(heard).toEqual(['none', '2']);
    choices.set({ job: '3' });
    choices.set({ job: null });
    page.asked[2]!.answer(true);
    await settled();
    expect(heard).toEqual(['none', '2', 'none']);
  });

  it('is looked for again where the list could not be had', async () => {
    choices.set({ job: '1' });
    follow();
    page.asked[0]!.answer(false);
    await settled();
    choices.set({ guess: 4 });
    page.asked[1]!.answer(true);
    await settled();
    choices.set({ guess: 5 });
    expect(heard).toEqual(['1 unknown', '1']);
    expect(page.asked).toHaveLength(2);
  });

  it('is told to nobody who has stopped following', async () => {
    const stop = follow();
    choices.set({ job: '1' });
    stop();
    page.asked[0]!.answer(true);
    await settled();
    choices.set({ job: null });
    expect(heard).toEqual(['none']);
  });
});
