import type { ChartState, Fixture } from '../../charts/chart.ts';
import { fixtures as written } from '../../charts/fixtures.ts';
import type { FiguredData, KindData, SeriesData } from '../../charts/kinds/data.ts';
import { ORDERS } from '../../charts/kinds/data.ts';
import type { KindName } from '../../charts/kinds.ts';
import type { ChartName } from '../../charts/registry.ts';
import { kindOf, makeKind } from './kinds.ts';

/** Every state of a chart that the gallery shows and the snapshots hold. */
export function fixturesOf(name: string, content?: string): Fixture[] {
  const kind = kindOf(name, content);
  if (!kind) return written[name as ChartName];
  const { data } = makeKind(name, content);
  return data ? statesOf(kind, data) : [];
}

/** The states of a chart of a kind: as it opens, and each thing that a step can say of it once. */
function statesOf(kind: KindName, data: KindData): Fixture[] {
  const { rows, spec } = data;
  const groups = [...new Set(rows.flatMap(({ group }) => group || []))];
  const code = rows.find((row) => row.code)?.code;
  const [first, second] = rows.map(({ id }) => id);
  const state = (name: string, said: Partial<ChartState>): Fixture => ({ name, state: said });
  return [
    state('as it opens', {}),
    ...ofKind(kind, data),
    ...(groups.length > 0
      ? groups.map((group) => state(`${group} lit`, { highlight: group }))
      : [state('one lit', { highlight: first! })]),
    ...(second === undefined ? [] : [state('two alone', { show: `${first}; ${second}` })]),
    ...(Object.keys(spec.annotate).length > 0
      ? [state('without notes', { annotate: 'none' })]
      : []),
    ...(code ? [state('an occupation', { job: code })] : []),
  ];
}

/** Every order of rows. */
const inOrder: Fixture[] = ORDERS.map((order) => ({ name: order, state: { order } }));

/** The rows of a table by its last column. */
function byLast({ columns }: FiguredData): Fixture[] {
  const { name } = columns.at(-1)!;
  return columns.length > 1 ? [{ name: `by ${name}`, state: { by: name, order: 'falling' } }] : [];
}

/** What a step can say of one kind, and not of others. */
function ofKind(kind: KindName, data: KindData): Fixture[] {
  if (kind === 'slope') return [];
  if ('columns' in data) return [...inOrder, ...byLast(data)];
  if (kind === 'stacks') return [{ name: 'each part', state: { parts: true } }];
  return 'projectedFrom' in data ? middleOf(data) : inOrder;
}

/** The middle of what runs along the foot. */
function middleOf({ rows }: SeriesData): Fixture[] {
  const places = [...new Set(rows.flatMap(({ points }) => points.map(([x]) => x)))];
  if (places.length < 4) return [];
  places.sort((a, b) => a - b);
  const [from, to] = [0.25, 0.75].map((share) => places[Math.floor(share * places.length)]!);
  return [{ name: 'a part', state: { from: from!, to: to! } }];
}
