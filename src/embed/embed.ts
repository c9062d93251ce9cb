import { knownState } from '../charts/known-state.ts';
import { fill } from '../charts/shared/words.ts';
import { load } from '../charts/registry.ts';
import { make } from '../scenes/dom/make.ts';
import type { Bundle } from '../scenes/picture/picture.ts';
import { ControlElement } from '../scenes/scene/control-element.ts';
import { SceneElement } from '../scenes/scene/scene-element.ts';
import { YearsElement } from '../scenes/scene/years-element.ts';
import { misreadings, query } from '../state/address.ts';
import { tellHeight } from './height.ts';
import { inlined } from './inlined.ts';
import { tellJob } from './named-job.ts';
import { readAsked } from './parameters.ts';

/** No line of the note is longer than its address deserves. */
const LONGEST = 24;

/** Brings an embed to life, as its address asks. */
export async function start(): Promise<void> {
  const root = document.documentElement;
  const main = document.querySelector<HTMLElement>('.embed')!;
  const figure = main.querySelector('figure')!;
  const steps = [...main.querySelectorAll<HTMLElement>('[data-step]')];
  const chart = await load(figure.dataset.kind ?? figure.dataset.chart!);
  const scene = main.querySelector<HTMLElement>('[data-scene]')!.dataset.scene!;
  const languages = [root.lang];
  const asked = readAsked(query(), {
    scene,
    steps: steps.length,
    state: knownState(chart, (inlined('bundle') as Bundle).data),
    languages,
  });
  for (const step of steps)
    step.dataset.state = JSON.stringify({
      ...(JSON.parse(step.dataset.state!) as object),
      ...asked.state,
    });
  for (const part of asked.without) root.dataset[part] = '0';
  const misread = [
    ...asked.misread,
    ...misreadings().filter(({ key }) => !(key in chart.state) && key !== 'view'),
  ];
  const note = main.querySelector<HTMLElement>('[data-note]')!;
  sayMisread(note, misread);
  const pym = new URLSearchParams(query()).get('childId') ?? '';
  tellHeight(main, { pym, chart: figure.dataset.chart! });
  customElements.define('mtm-control', ControlElement);
  customElements.define('mtm-years', YearsElement);
  customElements.define('mtm-scene', SceneElement);
  const element = main.querySelector<SceneElement>('mtm-scene')!;
  await element.started;
  element.goTo(asked.step ?? Number(main.dataset.step));
  void tellJob(main).then((given) => {
    if (given !== null) sayMisread(note, [...misread, { key: 'job', given }]);
  });
  root.dataset.ready = 'true';
}

function sayMisread(note: HTMLElement, misread: { key: string; given: string }[]): void {
  const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  note.replaceChildren(
    ...misread
      .slice(0, 4)
      .map(({ key, given }) =>
        make('p', {}, fill(note.dataset.note!, { key: short(key), given: short(given) })),
      ),
  );
  note.hidden = misread.length === 0;
}
