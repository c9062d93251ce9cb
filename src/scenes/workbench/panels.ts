import { PRESETS, type PresetId } from '../../model/presets.ts';
import { leversOf } from '../../model/scenario.ts';
import { layOutAssumptions } from './assumptions.ts';
import type { Bench, Workshop } from './bench.ts';
import { listPins, tableOf } from './compared.ts';
import { showExplained } from './explained.ts';
import { showMoved } from './moved.ts';
import type { Trail } from './trail.ts';

/** Brings up to date what needs no frame of its own: buttons, lists, tables, and the open panels. */
export function refresh(
  root: HTMLElement,
  bench: Bench,
  workshop: Workshop,
  past: Trail<unknown>,
): void {
  const part = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  const set = JSON.stringify(leversOf(bench.scenario));
  for (const one of root.querySelectorAll<HTMLElement>('[data-preset]')) {
    const levers = leversOf({ levers: PRESETS[one.dataset.preset as PresetId], parameters: {} });
    one.setAttribute('aria-pressed', String(JSON.stringify(levers) === set));
  }
  part('[data-action=undo]').setAttribute('aria-disabled', String(!past.canUndo));
  part('[data-action=redo]').setAttribute('aria-disabled', String(!past.canRedo));
  listPins(part('.pins'), workshop.bench.site);
  const table = bench.pinned.length > 0 ? [tableOf(bench, workshop)] : [];
  part('.compared').replaceChildren(...table);
  whenOpen(part('[data-panel=moved]'), (panel) => {
    showMoved(panel, bench, workshop);
  });
  whenOpen(part('[data-panel=explained]'), (panel) => {
    showExplained(panel, bench, workshop, root.dataset.more!);
  });
  whenOpen(part('[data-panel=assumptions]'), (panel) => {
    const pattern = panel.querySelector('template');
    if (!pattern) return;
    pattern.remove();
    layOutAssumptions(panel, pattern, workshop.bench);
  });
}

function whenOpen(panel: HTMLElement, fill: (panel: HTMLElement) => void): void {
  if (panel.closest('details')!.open) fill(panel);
}
