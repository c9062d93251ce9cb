import { fill } from '../../charts/shared/words.ts';
import { THEMES } from '../../state/themes.ts';
import type { Look } from './embed-query.ts';
import { make } from '../dom/make.ts';
import { field, group, part } from './fields.ts';
import type { Subject } from './subject.ts';
import type { UseWords } from './words.ts';

/** What a reader chooses of how the chart is taken. */
export interface Options {
  element: HTMLElement;
  /** From 1. */
  step(): number;
  look(): Look;
  /** Whether the embed is to stay as it is now. */
  pinned(): boolean;
}

/** The fields for step, colours and parts. */
export function options(
  { steps, step }: Pick<Subject, 'steps' | 'step'>,
  words: UseWords['words']['options'],
  release: string | null,
  changed: () => void,
): Options {
  const chosen = make(
    'select',
    { name: 'use-step' },
    ...steps.map(({ name }, at) => {
      const place = { n: String(at + 1), total: String(steps.length) };
      return make(
        'option',
        { value: place.n, selected: at + 1 === step },
        name ? fill(words.named, { ...place, name }) : fill(words.place, place),
      );
    }),
  );
  const colours = group(
    words.colours,
    'colours',
    ...THEMES.map((theme) => field('radio', 'use-theme', theme, words[theme], theme === 'auto')),
  );
  const title = field('checkbox', 'use-title', '1', words.title, true);
  const controls = field('checkbox', 'use-controls', '1', words.controls, true);
  const pin = field(
    'checkbox',
    'use-pinned',
    '1',
    fill(words.pinned, { version: release ?? '' }),
    false,
  );
  const ticked = (label: HTMLLabelElement) => label.querySelector('input')!.checked;
  const element = part(
    words.heading,
    'options',
    ...(steps.length > 1 ? [make('label', { class: 'use-step' }, words.step, chosen)] : []),
    colours,
    make('div', { class: 'use-parts' }, title, controls, ...(release ? [pin] : [])),
  );
  element.addEventListener('change', changed);
  return {
    element,
    step: () => Number(chosen.value),
    look: () => ({
      theme: colours.querySelector<HTMLInputElement>(':checked')!.value as Look['theme'],
      title: ticked(title),
      controls: ticked(controls),
    }),
    pinned: () => ticked(pin),
  };
}
