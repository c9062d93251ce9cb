import type { Bands } from '../../model/ensemble.ts';
import type { Scenario } from '../../model/scenario.ts';
import { addressAt } from '../../state/address.ts';
import { INPUTS } from '../page/model-inputs.ts';
import { sitePath } from '../site-file.ts';
import type { Answered, Asked } from './band-worker.ts';

/** Works out the bands of one scenario after another, away from the page. */
export interface BandStream {
  /** Calls off what was asked before. */
  ask(scenario: Scenario): void;
  callOff(): void;
  stop(): void;
}

/**
 * Starts the stream; its worker starts with the first question.
 * @param heard called with rough bands and then with full ones, of the scenario last asked for
 * @param failed called when the browser would not start the worker
 */
export function bandStream(heard: (bands: Bands) => void, failed: () => void): BandStream {
  let worker: Worker | null = null;
  let id = 0;
  const start = (): Worker => {
    const started = new Worker(new URL('./band-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      if (data.id === id) heard(data.bands);
    });
    started.addEventListener('error', failed);
    return started;
  };
  return {
    ask(scenario) {
      id += 1;
      try {
        worker ??= start();
      } catch {
        failed();
        return;
      }
      const source = addressAt(sitePath(INPUTS));
      worker.postMessage({ id, source, scenario } satisfies Asked);
    },
    callOff() {
      id += 1;
    },
    stop() {
      worker?.terminate();
      worker = null;
    },
  };
}
