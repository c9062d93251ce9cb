import { decimal } from '../../charts/shared/numerals.ts';
import { fill } from '../../charts/shared/words.ts';
import { figure } from '../../charts/workbench/figures.ts';
import { valueOf, yearOf } from '../../charts/workbench/tiles.ts';
import { explain, EXPLANATIONS, type ExplainedId } from '../../model/explanation.ts';
import { parametersOf } from '../../model/scenario.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { fieldOf } from '../scene/lever-value.ts';
import { tileOf, type Bench, type Workshop } from './bench.ts';
import { make } from '../dom/make.ts';
import { cell, head, row, table } from '../dom/table.ts';
import { mathematics } from './mathematics.ts';

/** Opens the number in sight to its equation, the values in it, and the assumptions behind it. */
export function showExplained(
  panel: HTMLElement,
  bench: Bench,
  { words, bench: said }: Workshop,
  more: string,
): void {
  const { site, explanations } = said;
  const tile = tileOf(bench);
  if (!tile) {
    panel.replaceChildren(make('p', {}, site.explainElse!));
    return;
  }
  const id: ExplainedId = tile.outcome as ExplainedId;
  const { equation, says, terms } = explanations[id];
  const year = yearOf(tile, bench.future);
  const { terms: values } = explain(id, bench.future.outcomes, bench.scenario, year);
  const intro = fill(site.explainIntro!, {
    label: words.text[tile.id]!,
    value: figure(tile.kind, valueOf(tile, bench.future), words),
    year: String(year),
  });
  const rows = values.map(({ id: term, value, format }) => {
    const { symbol, label } = terms[term]!;
    const name = head('row', mathematics(symbol), ` ${label}`);
    return row(name, cell(printed(value, format, words.text)));
  });
  panel.replaceChildren(
    make('p', {}, intro),
    make('p', { class: 'formula', tabindex: '0' }, mathematics(equation)),
    make('p', {}, says),
    table({}, [head('col', site.explainTerm!), head('col', site.explainValue!)], rows),
    make('p', {}, site.explainRests!),
    assumptionsBehind(id, bench, said),
    make('p', {}, make('a', { href: more }, site.explainMore!)),
  );
}

/** The assumptions an outcome rests on, each with its value, its badge and its sources. */
function assumptionsBehind(id: ExplainedId, bench: Bench, said: Workshop['bench']): HTMLElement {
  const values = parametersOf(bench.scenario);
  const items = EXPLANATIONS[id].parameters.map((parameter) => {
    const each = PARAMETERS.find(({ id: own }) => own === parameter)!;
    const { label, symbol, sources } = said.parameters[parameter];
    const { name } = said.statuses[each.status];
    return make(
      'li',
      {},
      mathematics(symbol),
      ` ${label}: ${fieldOf(each).text(values[parameter])} `,
      make('span', { class: 'status', 'data-status': each.status }, name),
      sources.length > 0 ? ` ${sources.join('; ')}` : '',
    );
  });
  return make('ul', { class: 'behind' }, ...items);
}

function printed(
  value: number,
  format: 'people' | 'share' | 'number',
  text: Record<string, string>,
): string {
  if (format === 'people') return fill(text.millions!, { n: decimal(value / 1000, 2) });
  if (format === 'share') return fill(text.percent!, { n: decimal(100 * value, 2) });
  return decimal(value, Math.abs(value) < 0.01 ? 6 : 3);
}
