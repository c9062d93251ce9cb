import { TONES } from '../../charts/chart.ts';
import { make } from '../dom/make.ts';
import type { Palette } from '../../charts/shared/paint.ts';

/** What they are until they change: to ask has the page's style worked out, which every picture would do anew. */
let palette: Palette | null = null;
const heard = new Set<() => void>();
let isWatched = false;

/** The colours that the stylesheet gives the tones now, as a canvas understands them. */
export function readPalette(): Palette {
  watch();
  return (palette ??= probed());
}

/** Calls back when paper turns to dark, by the system or by hand, or the system sets its own colours. */
export function onPaletteChange(changed: () => void): () => void {
  watch();
  heard.add(changed);
  return () => {
    heard.delete(changed);
  };
}

function probed(): Palette {
  const probes = TONES.map((tone) => Object.assign(make('i'), { className: tone }));
  // All at once: each change of a class would have the page's style worked out anew.
  document.body.append(...probes);
  const colours = probes.map((probe) => [probe.className, getComputedStyle(probe).color]);
  for (const probe of probes) probe.remove();
  return Object.fromEntries(colours) as Palette;
}

function watch(): void {
  if (isWatched) return;
  isWatched = true;
  const changed = () => {
    palette = null;
    for (const call of heard) call();
  };
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    window.matchMedia(query).addEventListener('change', changed);
  new MutationObserver(changed).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
}
