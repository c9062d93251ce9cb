import type {
  CountedData,
  Figured,
  FiguredData,
  FiguresColumn,
  Series,
  SeriesData,
  Spec,
  Valued,
  ValuedData,
} from '../../../charts/kinds/data.ts';
import { placesOf } from '../../../charts/shared/numerals.ts';
import type { AnyTable } from '../any-table.ts';
import type { KindFile } from '../kind-schema.ts';

type Figures = Extract<KindFile, { kind: 'slope' | 'table' }>;

const specOf = (read: KindFile): Spec => ({
  order: ('order' in read && read.order) || 'table',
  divide: read.divide ?? 1,
  places: read.places ?? 1,
  sign: read.sign ?? false,
  span: read.span ?? null,
  tones: read.tones ?? {},
  annotate: read.annotate ?? {},
});

type Cells = AnyTable['rows'][number];
const textIn = (row: Cells, column: string | undefined): string =>
  column === undefined ? '' : String(row[column] ?? '');
const numberIn = (row: Cells, column: string | undefined): number | null =>
  column === undefined ? null : (row[column] as number | null);

/** What bars, dots and squares are drawn from: a row of the table each. */
export function valuedOf(
  read: Exclude<KindFile, { columns: { x: string } } | Figures>,
  { rows }: AnyTable,
): ValuedData | CountedData {
  const { name, value, group, code, projected } = read.columns;
  const { low, high } = read.kind === 'squares' ? {} : read.columns;
  return {
    spec: specOf(read),
    ...(read.kind === 'squares' && { each: read.each }),
    rows: rows.map((row): Valued => {
      const ends = [numberIn(row, low), numberIn(row, high)] as const;
      return {
        id: textIn(row, name),
        group: textIn(row, group),
        code: textIn(row, code),
        value: numberIn(row, value),
        range: ends[0] === null || ends[1] === null ? null : (ends as [number, number]),
        projected: read.projected ?? textIn(row, projected) === 'yes',
      };
    }),
    heads: {
      name,
      value,
      ...(group && { group }),
      ...(low && { low }),
      ...(high && { high }),
    },
  };
}

/**
 * How the figures of a column are printed: with as many places as one of them needs.
 * @param names the columns that are read side by side
 */
function printed(
  name: string,
  { divide, places, sign }: Spec,
  rows: Cells[],
  names: readonly string[],
): FiguresColumn {
  const needed = rows.flatMap((row) =>
    names.map((one) => placesOf((numberIn(row, one) ?? 0) / divide, places)),
  );
  return { name, divide, sign, places: Math.max(0, ...needed) };
}

/** What slopes and tables are drawn from: a row of the table each, with its figures. */
export function figuredOf(read: Figures, { rows }: AnyTable): FiguredData {
  const { name, group, code, projected } = read.columns;
  const spec = specOf(read);
  const isSlope = read.kind === 'slope';
  const columns = isSlope ? [read.columns.from, read.columns.to] : read.columns.values;
  const formats = read.kind === 'table' ? read.formats : undefined;
  return {
    spec,
    rows: rows.map((row): Figured => ({
      id: textIn(row, name),
      group: textIn(row, group),
      code: textIn(row, code),
      values: columns.map((column) => numberIn(row, column)),
      projected: read.projected ?? textIn(row, projected) === 'yes',
    })),
    columns: columns.map((name) =>
      printed(name, { ...spec, ...formats?.[name] }, rows, isSlope ? columns : [name]),
    ),
    heads: { name, ...(group && { group }) },
  };
}

/** What lines are drawn from: a column of the table each, or the rows of one name. */
export function seriesOf(
  read: Extract<KindFile, { columns: { x: string } }>,
  { rows, columns }: AnyTable,
): SeriesData {
  const { x, name, value, values, group, code } = read.columns;
  const point = (row: Cells, column: string) => [row[x] as number, numberIn(row, column)] as const;
  const placed = rows
    .filter((row) => row[x] !== null)
    .sort((a, b) => (a[x] as number) - (b[x] as number));
  const ids = values ?? [...new Set(placed.map((row) => textIn(row, name)))];
  return {
    spec: specOf(read),
    rows: ids.map((id): Series => {
      const own = values ? placed : placed.filter((row) => textIn(row, name) === id);
      const first = own[0]!;
      return {
        id,
        group: values ? '' : textIn(first, group),
        code: values ? '' : textIn(first, code),
        points: own.map((row) => point(row, values ? id : value!)),
      };
    }),
    dated: columns.get(x)!.type === 'date',
    projectedFrom: read.projectedFrom ?? null,
    heads: { x },
  };
}
