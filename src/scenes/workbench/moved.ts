import type { Words } from '../../charts/chart.ts';
import { signed } from '../../charts/shared/numerals.ts';
import { fill } from '../../charts/shared/words.ts';
import { figure } from '../../charts/workbench/figures.ts';
import type { Kind } from '../../charts/shared/kind.ts';
import { valueOf } from '../../charts/workbench/tiles.ts';
import { attribution } from '../../model/attribution.ts';
import type { LeverId } from '../../model/levers.ts';
import { tileOf, type Bench, type Workshop } from './bench.ts';
import { make } from '../dom/make.ts';
import { cell, head, row, table } from '../dom/table.ts';

/** Shows what moved the outcome in sight from the midpoint to where it is: a bar for each part. */
export function showMoved(
  panel: HTMLElement,
  bench: Bench,
  { economy, words, bench: said }: Workshop,
) {
  const { site, levers } = said;
  const tile = tileOf(bench);
  if (!tile) {
    panel.replaceChildren(make('p', {}, site.movedElse!));
    return;
  }
  const { levers: set, parameters } = bench.scenario;
  if (Object.keys(set).length + Object.keys(parameters).length === 0) {
    panel.replaceChildren(make('p', {}, site.movedNothing!));
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
  const rows = parts
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
    .map(({ name, adds }) => {
      const bar = make('span', { class: `bar ${adds < 0 ? 'less' : 'more'}` });
      bar.style.setProperty('--share', String(Math.abs(adds) / most));
      return row(head('row', name), cell(bar, difference(tile.kind, adds, words, site)));
    });
  const heads = [head('col', site.movedPart!), head('col', site.movedAdds!)];
  panel.replaceChildren(make('p', {}, intro), table({ class: 'moved' }, heads, rows));
}

/** A difference with its sign: in points where the number is in per cent. */
function difference(kind: Kind, adds: number, words: Words, site: Record<string, string>): string {
  const printed = (value: number, digits: number, unit: string) =>
    fill(unit, { n: signed(value, digits, words) });
  if (kind === 'people') return printed(adds / 1000, 1, words.text.millions!);
  if (kind === 'times') return printed(adds, 2, words.text.times!);
  return printed(100 * adds, 1, site.points!);
}
