import { TONES } from '../../charts/chart.ts';
import { make } from '../dom/make.ts';
import type { Palette } from '../../charts/shared/paint.ts';

/** The colours that the stylesheet gives the tones now, as a canvas understands them. */
export function readPalette(): Palette {
  const probe = document.body.appendChild(make('i'));
  const colours = TONES.map((tone) => {
    probe.className = tone;
    return [tone, getComputedStyle(probe).color];
  });
  probe.remove();
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
