import address from '../../styles/debug.css?url';
import { make } from '../dom/make.ts';
import { write } from '../dom/write.ts';
import { watchSight } from '../scene/sight.ts';

/** What is said of each scene, in this order. */
const FIELDS = ['trigger', 'step', 'state', 'asked', 'rest'] as const;

/** What of a scene's markup changes with what it shows. */
const WATCHED = {
  attributeFilter: ['data-trigger', 'data-room', 'data-active-step', 'data-state', 'data-failed'],
};

/** Keeps a scene's trigger line, and its entry in the list, as the scene is. */
function follow(section: HTMLElement): { line: HTMLElement; entry: HTMLElement } {
  const figure = section.querySelector('figure')!;
  const stage = figure.querySelector('.stage')!;
  const name = section.dataset.scene!;
  const steps = section.querySelectorAll('[data-step]').length;
  const values = FIELDS.map((field) => make('dd', { 'data-debug-field': field }));
  const entry = make(
    'dl',
    { 'data-debug': name, hidden: true },
    ...FIELDS.flatMap((field, n) => [make('dt', {}, field), values[n]!]),
  );
  const line = make('div', { class: 'debug-line', hidden: true });
  let [state, asked] = ['', ''];

  const tell = () => {
    const { trigger = '', room = '' } = section.dataset;
    const { activeStep = '', state: rest = '' } = figure.dataset;
    const said = {
      trigger: `${trigger} ${room}`,
      step: `${name}.${activeStep} / ${steps}`,
      state: 'failed' in section.dataset ? 'failed' : state,
      asked,
      rest: rest === state ? '=' : rest,
    };
    FIELDS.forEach((field, n) => {
      write(values[n]!, said[field]);
    });
    line.style.top = `${Number(trigger) * 100}%`;
  };
  const changes = new MutationObserver(tell);
  changes.observe(section, WATCHED);
  changes.observe(figure, WATCHED);
  figure.addEventListener('asked', ({ detail }) => {
    state = JSON.stringify(detail.state);
    asked = `${stage.clientWidth} × ${stage.clientHeight} ${detail.travel ? 'travel' : 'place'}`;
    tell();
  });
  watchSight([section], (inSight) => {
    entry.hidden = line.hidden = !inSight;
  });
  tell();
  return { line, entry };
}

/*
 * Laid over the page for those who work on it: what each scene in sight is asked and what it shows. Its
 * trigger line, the active step, the effective state, the size it was asked for and whether it may travel
 * there, and the state that came to rest.
 */
document.head.append(make('link', { rel: 'stylesheet', href: address }));
const scenes = [...document.querySelectorAll<HTMLElement>('section[data-scene]')].map(follow);
const list = make('div', { class: 'debug-list' }, ...scenes.map(({ entry }) => entry));
const lines = scenes.map(({ line }) => line);
document.body.append(make('div', { class: 'debug', 'aria-hidden': 'true' }, ...lines, list));
