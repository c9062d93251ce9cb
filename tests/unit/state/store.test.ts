import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../../src/state/choices.ts';
import { createStore } from '../../../src/state/store.ts';

describe('the store', () => {
  /** What a listener hears of changes, as the keys that it is told. */
  const listening = (initial = NO_CHOICES) => {
    const store = createStore(initial);
    const heard: string[][] = [];
    const stop = store.subscribe((_, changed) => heard.push([...changed]));
    return { store, heard, stop };
  };

  it('tells which keys say something else, not which were handed over', () => {
    const { store, heard } = listening();
    store.set({ job: '43-4051', levers: { speed: 2 } });
    // As an address that is read again does: every key, in new objects.
    store.set(structuredClone({ ...NO_CHOICES, levers: { speed: 2 } }));
    expect(heard).toEqual([['job', 'levers'], ['job']]);
  });

  it('says nothing where nothing differs, in whatever order it is said', () => {
    const { store, heard } = listening({ ...NO_CHOICES, levers: { speed: 2, retrain: 0.4 } });
    const before = store.get();
    store.set({ levers: { retrain: 0.4, speed: 2 }, pins: [] });
    expect(heard).toEqual([]);
    expect(store.get()).toBe(before);
  });

  it('sees a value that changed deep inside, one more and one fewer', () => {
    const pin = { name: 'Mine', levers: { speed: 1 }, parameters: {} };
    const { store, heard } = listening({ ...NO_CHOICES, pins: [pin], levers: { speed: 2 } });
    store.set({ pins: [{ ...pin, levers: { speed: 1.1 } }] });
    store.set({ levers: { speed: 2, human: 1 } });
    store.set({ levers: {} });
    store.set({ levers: { speed: 0 } });
    expect(heard).toEqual([['pins'], ['levers'], ['levers'], ['levers']]);
  });

  it('tells a listener that sets something itself of both changes', () => {
    const store = createStore(NO_CHOICES);
    const heard: string[] = [];
    store.subscribe((_, changed) => {
      if (changed.has('job')) store.set({ guess: 10 });
    });
    store.subscribe(({ job, guess }, changed) => heard.push([...changed, job, guess].join(' ')));
    store.set({ job: '43-4051' });
    expect(heard).toEqual(['guess 43-4051 10', 'job 43-4051 10']);
  });

  it('is quiet to who has stopped listening', () => {
    const { store, heard, stop } = listening();
    stop();
    store.set({ guess: 1 });
    expect(heard).toEqual([]);
  });
});
