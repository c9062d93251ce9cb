import { economy, type Inputs } from '../../model/economy.ts';
import { ensemble, marketOf, type Bands, type Market } from '../../model/ensemble.ts';
import type { Scenario } from '../../model/scenario.ts';

/** What the worker is asked: the bands of a scenario, of an economy whose inputs lie at `source`. */
export interface Asked {
  id: number;
  source: string;
  scenario: Scenario;
}

/** What it answers, twice: rough bands, then the full ones. */
export interface Answered {
  id: number;
  bands: Bands;
}

let market: Promise<Market> | null = null;
let latest = 0;
const turns = new MessageChannel();
turns.port2.start();

/** Lets a message in between two slices, so that a newer question calls off the older. */
const turn = () =>
  new Promise<void>((resolve) => {
    turns.port2.addEventListener(
      'message',
      () => {
        resolve();
      },
      { once: true },
    );
    turns.port1.postMessage(null);
  });

async function answer({ id, source, scenario }: Asked): Promise<void> {
  latest = id;
  market ??= fetch(source)
    .then((response) => response.json() as Promise<Inputs>)
    .then((inputs) => marketOf(economy(inputs)));
  for (const bands of ensemble(await market, scenario)) {
    if (latest !== id) return;
    if (bands) postMessage({ id, bands } satisfies Answered);
    await turn();
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data);
});
