import { fill } from '../../charts/shared/words.ts';
import { figure } from '../../charts/workbench/figures.ts';
import { valueOf, type Kind } from '../../charts/workbench/tiles.ts';
import { attribution } from '../../model/attribution.ts';
import type { LeverId } from '../../model/levers.ts';
import { tileOf, type Bench, type Workshop } from './bench.ts';
import { cell, paragraph } from './elements.ts';

/** Shows what moved the outcome in sight from the midpoint to where it is: a bar for each part. */
export function showMoved(
  panel: HTMLElement,
  bench: Bench,
  { economy, words, bench: said }: Workshop,
) {
  const { site, levers } = said;
  const tile = tileOf(bench);
  if (!tile) {
    panel.replaceChildren(paragraph(site.movedElse!));
    return;
  }
  const { levers: set, parameters } = bench.scenario;
  if (Object.keys(set).length + Object.keys(parameters).length === 0) {
    panel.replaceChildren(paragraph(site.movedNothing!));
    return;
  }
  const split = attribution(economy, bench.scenario, (outcomes) => valueOf(tile, { outcomes }));
  const changed = Object.keys(parameters).length > 0;
  const parts = [
    ...Object.entries(split.levers).map(([id, adds]) => ({
      name: levers[id as LeverId].label,
      adds,
    })),
    ...(changed
      ? [
          { name: site.movedAssumptions!, adds: split.assumptions },
          { name: site.movedTogether!, adds: split.together },
        ]
      : []),
  ];
  const most = Math.max(...parts.map(({ adds }) => Math.abs(adds)), 1e-12);
  const print = (value: number) => figure(tile.kind, value, words);
  const intro = fill(site.movedIntro!, {
    from: print(split.from),
    to: print(split.to),
    label: words.text[tile.id]!,
  });
  const table = document.createElement('table');
  table.className = 'moved';
  const head = document.createElement('tr');
  head.append(cell('th', site.movedPart!), cell('th', site.movedAdds!));
  table.createTHead().append(head);
  table.createTBody().append(
    ...parts
      .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
      .map(({ name, adds }) => {
        const row = document.createElement('tr');
        const bar = document.createElement('span');
        bar.className = `bar ${adds < 0 ? 'less' : 'more'}`;
        bar.style.setProperty('--share', String(Math.abs(adds) / most));
        const value = cell('td', difference(tile.kind, adds, words.text, site));
        value.prepend(bar);
        row.append(cell('th', name), value);
        return row;
      }),
  );
  panel.replaceChildren(paragraph(intro), table);
}

/** A difference with its sign: in points where the number is in per cent. */
function difference(
  kind: Kind,
  adds: number,
  text: Record<string, string>,
  site: Record<string, string>,
): string {
  const size = Math.abs(adds);
  const printed = (value: number, digits: number, unit: string) => {
    const n = value.toFixed(digits);
    return fill(unit, { n: `${Number(n) === 0 ? '' : adds < 0 ? '−' : '+'}${n}` });
  };
  if (kind === 'people') return printed(size / 1000, 1, text.millions!);
  if (kind === 'times') return printed(size, 2, text.times!);
  return printed(100 * size, 1, site.points!);
}
