import { decimal } from '../../charts/shared/numerals.ts';
import { fill } from '../../charts/shared/words.ts';
import { figure } from '../../charts/workbench/figures.ts';
import { valueOf, yearOf } from '../../charts/workbench/tiles.ts';
import { explain, EXPLANATIONS, type ExplainedId } from '../../model/explanation.ts';
import { parametersOf } from '../../model/scenario.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { fieldOf } from '../scene/lever-value.ts';
import { tileOf, type Bench, type Workshop } from './bench.ts';
import { cell, mathematics, paragraph } from './elements.ts';

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
    panel.replaceChildren(paragraph(site.explainElse!));
    return;
  }
  const id: ExplainedId = tile.outcome as ExplainedId;
  const { equation, says, terms } = explanations[id];
  const year = yearOf(tile, bench.future);
  const { terms: values } = explain(id, bench.future.outcomes, bench.scenario, year);
  const intro = fill(site.explainIntro!, {
    label: words.text[tile.id]!,
    value: figure(tile.kind, valueOf(tile, bench.future), words),
    year,
  });
  const table = document.createElement('table');
  const head = document.createElement('tr');
  head.append(cell('th', site.explainTerm!, 'col'), cell('th', site.explainValue!, 'col'));
  table.createTHead().append(head);
  table.createTBody().append(
    ...values.map(({ id: term, value, format }) => {
      const row = document.createElement('tr');
      const name = cell('th', ` ${terms[term]!.label}`);
      name.prepend(mathematics(terms[term]!.symbol));
      row.append(name, cell('td', printed(value, format, words.text)));
      return row;
    }),
  );
  const link = document.createElement('a');
  link.href = more;
  link.textContent = site.explainMore!;
  const formula = paragraph('');
  formula.className = 'formula';
  formula.tabIndex = 0;
  formula.append(mathematics(equation));
  const links = paragraph('');
  links.append(link);
  panel.replaceChildren(
    paragraph(intro),
    formula,
    paragraph(says),
    table,
    paragraph(site.explainRests!),
    assumptionsBehind(id, bench, said),
    links,
  );
}

/** The assumptions an outcome rests on, each with its value, its badge and its sources. */
function assumptionsBehind(id: ExplainedId, bench: Bench, said: Workshop['bench']): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'behind';
  const values = parametersOf(bench.scenario);
  for (const parameter of EXPLANATIONS[id].parameters) {
    const row = PARAMETERS.find((each) => each.id === parameter)!;
    const { label, symbol, sources } = said.parameters[parameter];
    const item = document.createElement('li');
    const badge = document.createElement('span');
    badge.className = 'status';
    badge.dataset.status = row.status;
    badge.textContent = said.statuses[row.status].name;
    item.append(
      mathematics(symbol),
      ` ${label}: ${fieldOf(row).text(values[parameter])} `,
      badge,
      sources.length > 0 ? ` ${sources.join('; ')}` : '',
    );
    list.append(item);
  }
  return list;
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
