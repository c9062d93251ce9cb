import { button } from '../dom/button.ts';
import { copyField } from '../dom/copy-field.ts';
import { make } from '../dom/make.ts';
import { shape } from '../dom/shape.ts';
import { field, group, part } from './fields.ts';
import { drawQr } from './draw-qr.ts';
import { showProjectorCard } from './projector-card.ts';
import { PLACES, type Place, type Snippet, type UseWords } from './words.ts';

/** The part of the dialog with the snippets. */
export interface Embedding {
  element: HTMLElement;
  show(snippets: Record<Snippet, string>): void;
}

/**
 * Asks where the chart is to be put, and shows what is pasted there and how, one place at a time; for a link
 * its QR code, too.
 */
export function embedding(
  words: UseWords['words']['embed'],
  title: string,
  close: string,
): Embedding {
  const text = make('textarea', {
    class: 'use-snippet',
    readonly: true,
    rows: '6',
    spellcheck: 'false',
  });
  const said = make('span', { class: 'use-said', role: 'status' });
  const how = make('p', { class: 'use-when', id: 'use-how' });
  const svg = shape('svg', { class: 'use-qr', role: 'img', 'aria-label': words.qr });
  let of: Record<Snippet, string> | null = null;
  const card = button(words.card, { 'data-action': 'projector' }, () => {
    showProjectorCard(title, of!.link, close);
  });
  const places = group(
    words.where,
    'places',
    ...Object.keys(PLACES).map((place) =>
      field('radio', 'use-place', place, words.places[place as Place].name, place === 'frame'),
    ),
  );
  const refresh = () => {
    const place = places.querySelector<HTMLInputElement>(':checked')!.value as Place;
    text.value = of?.[PLACES[place]] ?? '';
    text.setAttribute('aria-label', words.places[place].name);
    text.setAttribute('aria-describedby', how.id);
    how.textContent = words.places[place].how;
    for (const only of [svg, card]) only.toggleAttribute('hidden', place !== 'link');
    said.textContent = '';
  };
  places.addEventListener('change', refresh);
  const copy = button(words.copy, { 'data-action': 'copy' }, () => {
    void copyField(text).then((done) => {
      said.textContent = done ? words.copied : words.copyFailed;
    });
  });
  return {
    element: part(
      words.heading,
      'embed',
      places,
      how,
      text,
      svg,
      make('p', {}, copy, ' ', card, ' ', said),
    ),
    show(snippets) {
      of = snippets;
      drawQr(svg, snippets.link);
      refresh();
    },
  };
}
