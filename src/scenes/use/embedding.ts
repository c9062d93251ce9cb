import { button } from '../dom/button.ts';
import { make } from '../dom/make.ts';
import { shape } from '../dom/shape.ts';
import { field, group, part } from './fields.ts';
import { drawQr } from './draw-qr.ts';
import { WAYS, type UseWords, type Way } from './words.ts';

/** The part of the dialog with the snippets. */
export interface Embedding {
  element: HTMLElement;
  show(snippets: Record<Way, string>): void;
}

/** Shows one snippet at a time, to be copied, and the QR code of the link. */
export function embedding(words: UseWords['words']['embed']): Embedding {
  const text = make('textarea', {
    class: 'use-snippet',
    readonly: true,
    rows: '6',
    spellcheck: 'false',
  });
  const said = make('span', { class: 'use-said', role: 'status' });
  const when = make('p', { class: 'use-when', id: 'use-when' });
  const svg = shape('svg', { class: 'use-qr', role: 'img', 'aria-label': words.qr });
  let of: Record<Way, string> | null = null;
  const ways = group(
    words.heading,
    'ways',
    ...WAYS.map((way) => field('radio', 'use-way', way, words.ways[way].name, way === 'frame')),
  );
  const way = () => ways.querySelector<HTMLInputElement>(':checked')!.value as Way;
  const refresh = () => {
    text.value = of?.[way()] ?? '';
    text.setAttribute('aria-label', words.ways[way()].name);
    text.setAttribute('aria-describedby', when.id);
    when.textContent = words.ways[way()].when;
    svg.toggleAttribute('hidden', way() !== 'link');
    said.textContent = '';
  };
  ways.addEventListener('change', refresh);
  const copy = button(words.copy, { 'data-action': 'copy' }, () => {
    navigator.clipboard.writeText(text.value).then(
      () => {
        said.textContent = words.copied;
      },
      () => {
        text.select();
        said.textContent = words.copyFailed;
      },
    );
  });
  return {
    element: part(words.heading, 'embed', ways, when, text, svg, make('p', {}, copy, ' ', said)),
    show(snippets) {
      of = snippets;
      drawQr(svg, snippets.link);
      refresh();
    },
  };
}
