import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { PLACEHOLDERS } from '../../content/check/hint/placeholders.ts';
import type { AnyTable } from '../../content/data/any-table.ts';
import { chartNames } from '../../content/data/charts.ts';
import { slugFrom } from '../../content/ground/slug.ts';
import { readText } from '../../content/ground/source-text.ts';
import { foundTable, type FoundTable } from './found-table.ts';
import { NotBegun } from './not-begun.ts';
import { almostIn, proposals, type Proposal } from './proposal.ts';
import type { Scaffold } from './to-write.ts';

export const HOW_CHART = 'npm run new chart "A title" table.csv (or the name of a table)';

/**
 * What a chart begins with that needs no code: a kind that the columns of its table propose, and the words
 * that every picture has. A table that is elsewhere goes to where tables are read, with a head.
 * @throws {NotBegun} when there is no such table, or nothing in it that can be drawn
 */
export function newChart(title: string, given: string, content: string): Scaffold {
  const name = slugFrom(title);
  if (!name || !given) throw new NotBegun(`It needs a title and a table. Type:\n  ${HOW_CHART}`);
  if (chartNames(content).includes(name))
    throw new NotBegun(`A chart is called "${name}" already. Give it another title.`);
  const found = foundTable(given, content, HOW_CHART);
  const { name: table, columns, rows, beside } = found;
  const proposed = proposals({ columns, rows });
  if (typeof proposed === 'string') throw new NotBegun(`${given}: ${proposed}`);
  const [first, ...others] = proposed;
  const { kind, columns: drawn, ...how } = first!;
  const { unit, own } = unitsOf(drawn, columns);
  const words = {
    title,
    subtitle: PLACEHOLDERS.subtitle,
    description: PLACEHOLDERS.description,
    source: PLACEHOLDERS.source,
    sources: sourcesOf(table, rows, content),
    notes: [],
    text: kind === 'table' ? { unit: '{n}', ...own } : { unit },
  };
  return {
    file: join(content, 'charts', `${name}.yaml`),
    text: stringify({ kind, table, columns: drawn, ...how, ...words }, { lineWidth: 0 }),
    beside,
    moves: [],
    told: `${toldOf(kind, others, found)}\nUnder npm run dev it is seen at /gallery/${name}/, in every state.`,
  };
}

/** How the columns were read, and what the file would say of each other kind that would do with them. */
function toldOf(kind: string, others: Proposal[], { columns, cleaned }: FoundTable): string {
  const read = [...columns].map(([column, { type }]) => `${column}: ${type}`).join(', ');
  const ways = others.map(({ kind: other, columns: drawn, each }) => {
    const how = { columns: drawn, ...(each && { each }) };
    return `\n  kind: ${other}, with ${stringify(how, { collectionStyle: 'flow', lineWidth: 0 }).trim().slice(2, -2)}`;
  });
  const too = ways.length > 0 ? `; these would do, too:${ways.join('')}` : '.';
  const changed = [...cleaned].map(
    ([column, { why, unit }]) => `\n  ${column}: ${why}${unit ? `; units says ${unit}` : ''}`,
  );
  const copied = changed.length > 0 ? `\nTaken out of the copy, so that they are numbers:` : '';
  return `Columns, as they were read: ${read}.${almostIn(columns)}${copied}${changed.join('')}\nIt begins as ${kind}${too}`;
}

/** How the figures of each column are printed, by its unit. */
function unitsOf({ value, from, values }: Proposal['columns'], columns: AnyTable['columns']) {
  const unit = (column = '') => UNIT[columns.get(column)?.unit ?? ''];
  const own = (values ?? []).flatMap((name) => {
    const said = unit(name);
    return said ? [[`unit-${name}`, said] as const] : [];
  });
  return { unit: unit(value ?? from ?? values?.[0]) ?? '{n}', own: Object.fromEntries(own) };
}

/** How a value is printed, by the unit of its column. */
const UNIT: Record<string, string> = { percent: '{n}\u202f%', dollars: '${n}' };

/** What a table is made of by the page of data or by its own rows; one of an editor’s own says it in its head. */
function sourcesOf(table: string, rows: AnyTable['rows'], content: string): string[] {
  const { tables } = parse(readText(join(content, 'data-pages.yaml')).text) as {
    tables: Record<string, { sources: string[] } | undefined>;
  };
  const named = tables[table]?.sources;
  if (named?.length !== 0) return named ?? [];
  return [...new Set(rows.flatMap(({ source }) => (source == null ? [] : String(source))))];
}
