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
import { button } from '../dom/button.ts';
import { make } from '../dom/make.ts';
import { cell, head, row, table } from '../dom/table.ts';

const change = (pins: readonly Pin[]) => {
  choices.set({ pins });
};

/** Keeps the present setting under a name, unless there is no room. Says what is wrong then. */
export function keep(name: string, site: Record<string, string>): string | null {
  const { pins, levers, parameters } = choices.get();
  if (pins.length >= MOST_PINS) return fill(site.pinFull!, { n: String(MOST_PINS) });
  const given = name.trim() || fill(site.pinDefault!, { n: String(pins.length + 1) });
  change([...pins, { name: given.slice(0, LONGEST_NAME), levers, parameters }]);
  return null;
}

/** Lists the settings that are kept: each can be renamed, taken up again, and taken out. */
export function listPins(list: HTMLElement, site: Record<string, string>): void {
  const { pins } = choices.get();
  list.replaceChildren(
    ...pins.map((pin, n) => {
      const named = (words: string) => ({ 'aria-label': fill(words, { name: pin.name }) });
      const length = String(LONGEST_NAME);
      const name = make('input', { type: 'text', maxlength: length, ...named(site.rename!) });
      name.value = pin.name;
      name.addEventListener('change', () => {
        change(pins.map((each, at) => (at === n ? { ...each, name: name.value } : each)));
      });
      return make(
        'li',
        {},
        name,
        button(site.use!, named(site.useNamed!), () => {
          choices.set({ levers: pin.levers, parameters: pin.parameters });
        }),
        button(site.remove!, named(site.removeNamed!), () => {
          change(pins.filter((_, at) => at !== n));
          list.closest('details')?.querySelector('input')?.focus();
        }),
      );
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
  const line = (name: string, cells: string[]) =>
    row(head('row', name), ...cells.map((text) => cell(text)));
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
  const lines = [
    ...settings.map(({ row: each, label, of }) =>
      line(
        label,
        columns.map(({ scenario }) => fieldOf(each).text(of(scenario))),
      ),
    ),
    ...TILE_IDS.map((id) => {
      const tile: Tile = TILES[id];
      return line(
        words.text[id]!,
        columns.map(({ future }) => figure(tile.kind, valueOf(tile, future), words)),
      );
    }),
  ];
  const heads = [site.compareRow!, ...columns.map(({ name }) => name)];
  const made = table(
    {},
    heads.map((name) => head('col', name)),
    lines,
  );
  made.prepend(make('caption', {}, site.compareCaption!));
  return made;
}
