import { fill } from '../../charts/shared/words.ts';
import { figure } from '../../charts/workbench/figures.ts';
import { TILE_IDS, TILES, valueOf, type Tile } from '../../charts/workbench/tiles.ts';
import type { Future } from '../../model/forecast.ts';
import { LEVERS } from '../../model/levers.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { leversOf, parametersOf, type Scenario } from '../../model/scenario.ts';
import { LONGEST_NAME, MOST_PINS, type Pin } from '../../state/choices.ts';
import { fieldOf } from '../scene/lever-value.ts';
import { choices } from '../page/page-choices.ts';
import type { Bench, Workshop } from './bench.ts';
import { button, cell } from './elements.ts';

const change = (pins: readonly Pin[]) => {
  choices.set({ pins });
};

/** Keeps the present setting under a name, unless there is no room. Says what is wrong then. */
export function keep(name: string, site: Record<string, string>): string | null {
  const { pins, levers, parameters } = choices.get();
  if (pins.length >= MOST_PINS) return fill(site.pinFull!, { n: MOST_PINS });
  const given = name.trim() || fill(site.pinDefault!, { n: pins.length + 1 });
  change([...pins, { name: given.slice(0, LONGEST_NAME), levers, parameters }]);
  return null;
}

/** Lists the settings that are kept: each can be renamed, taken up again, and taken out. */
export function listPins(list: HTMLElement, site: Record<string, string>): void {
  const { pins } = choices.get();
  list.replaceChildren(
    ...pins.map((pin, n) => {
      const item = document.createElement('li');
      const name = document.createElement('input');
      name.type = 'text';
      name.value = pin.name;
      name.maxLength = LONGEST_NAME;
      name.setAttribute('aria-label', fill(site.rename!, { name: pin.name }));
      name.addEventListener('change', () => {
        change(pins.map((each, at) => (at === n ? { ...each, name: name.value } : each)));
      });
      item.append(
        name,
        button(site.use!, fill(site.useNamed!, { name: pin.name }), () => {
          choices.set({ levers: pin.levers, parameters: pin.parameters });
        }),
        button(site.remove!, fill(site.removeNamed!, { name: pin.name }), () => {
          change(pins.filter((_, at) => at !== n));
          list.closest('details')?.querySelector('input')?.focus();
        }),
      );
      return item;
    }),
  );
}

interface Column {
  name: string;
  scenario: Scenario;
  future: Future;
}

/** Sets the present and the kept settings beside each other: what differs, and what it comes to. */
export function tableOf(bench: Bench, { words, bench: said }: Workshop): HTMLTableElement {
  const { site } = said;
  const columns: Column[] = [
    { name: site.present!, scenario: bench.scenario, future: bench.future },
    ...bench.pinned.map(({ name, future }) => ({ name, scenario: future.scenario, future })),
  ];
  const table = document.createElement('table');
  table.createCaption().textContent = site.compareCaption!;
  const head = document.createElement('tr');
  head.append(
    cell('th', site.compareRow!, 'col'),
    ...columns.map(({ name }) => cell('th', name, 'col')),
  );
  table.createTHead().append(head);
  const row = (name: string, cells: string[]) => {
    const made = document.createElement('tr');
    made.append(cell('th', name), ...cells.map((text) => cell('td', text)));
    return made;
  };
  const settings = [
    ...LEVERS.map((each) => ({
      row: each,
      label: said.levers[each.id].label,
      of: (scenario: Scenario) => leversOf(scenario)[each.id],
    })),
    ...PARAMETERS.map((each) => ({
      row: each,
      label: said.parameters[each.id].label,
      of: (scenario: Scenario) => parametersOf(scenario)[each.id],
    })),
  ].filter(({ of }) => new Set(columns.map(({ scenario }) => of(scenario))).size > 1);
  table.createTBody().append(
    ...settings.map(({ row: each, label, of }) =>
      row(
        label,
        columns.map(({ scenario }) => fieldOf(each).text(of(scenario))),
      ),
    ),
    ...TILE_IDS.map((id) => {
      const tile: Tile = TILES[id];
      return row(
        words.text[id]!,
        columns.map(({ future }) => figure(tile.kind, valueOf(tile, future), words)),
      );
    }),
  );
  return table;
}
