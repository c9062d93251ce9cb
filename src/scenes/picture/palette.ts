import { TONES } from '../../charts/chart.ts';
import { make } from '../dom/make.ts';
import type { Palette } from '../../charts/shared/paint.ts';

/** The colours that the stylesheet gives the tones now, as a canvas understands them. */
export function readPalette(): Palette {
  const probes = TONES.map((tone) => Object.assign(make('i'), { className: tone }));
  // All at once: each change of a class would have the page's style worked out anew.
  document.body.append(...probes);
  const colours = probes.map((probe) => [probe.className, getComputedStyle(probe).color]);
  for (const probe of probes) probe.remove();
  return Object.fromEntries(colours) as Palette;
}

/** Calls back when paper turns to dark, by the system or by hand, or the system sets its own colours. */
export function onPaletteChange(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  const byHand = new MutationObserver(changed);
  byHand.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    byHand.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
