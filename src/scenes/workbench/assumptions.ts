import { PARAMETERS } from '../../model/parameters.ts';
import { fieldOf } from '../scene/lever-value.ts';
import type { BenchWords } from './bench-words.ts';
import { mathematics } from './mathematics.ts';

/** Lays out a control for each assumption, from the one the page holds as a pattern. */
export function layOutAssumptions(
  panel: HTMLElement,
  pattern: HTMLTemplateElement,
  words: BenchWords,
): void {
  panel.append(
    ...PARAMETERS.map((row) => {
      const { label, symbol, meaning, why, sources } = words.parameters[row.id];
      const field = fieldOf(row);
      const made = pattern.content.firstElementChild!.cloneNode(true) as HTMLElement;
      const part = (selector: string) => made.querySelector<HTMLElement>(selector)!;
      const range = made.querySelector<HTMLInputElement>('input[type=range]')!;
      const typed = made.querySelector<HTMLInputElement>('[role=spinbutton]')!;
      range.id = `bench-${row.id}`;
      range.dataset.param = row.id;
      [range.min, range.max] = [String(row.min), String(row.max)];
      range.step = String(row.step);
      range.value = String(row.default);
      // As the range holds it, on its own steps: a value that differs would count as a hand's.
      range.defaultValue = range.value;
      typed.setAttribute('aria-label', typed.getAttribute('aria-label')!.replace('{label}', label));
      part('.remark').id = `${range.id}-remark`;
      typed.setAttribute('aria-describedby', part('.remark').id);
      part('.unit').textContent = field.unit;
      part('label').setAttribute('for', range.id);
      part('label').append(mathematics(symbol), ` ${label} `);
      const badge = part('.status');
      badge.dataset.status = row.status;
      badge.textContent = words.statuses[row.status].name;
      badge.title = words.statuses[row.status].meaning;
      part('.beside').textContent = [meaning, why].join(' ');
      part('.sources').textContent = sources.join('; ');
      return made;
    }),
  );
}
