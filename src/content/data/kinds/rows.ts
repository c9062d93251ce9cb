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
  trim: read.trim ?? false,
  span: read.span ?? null,
  tones: read.tones ?? {},
  annotate: read.annotate ?? {},
});

/** As many places as one of some values needs, so that all of them are printed with as many. */
const placesFor = (values: (number | null)[], { divide, places }: Spec): number =>
  values.reduce<number>(
    (most, value) => Math.max(most, placesOf((value ?? 0) / divide, places)),
    0,
  );

/** How values that stand beside each other are printed. */
function evenSpec(read: KindFile, values: (number | null)[]): Spec {
  const spec = specOf(read);
  return { ...spec, places: placesFor(values, spec) };
}

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
  const drawn = [value, low, high].flatMap((column) => rows.map((row) => numberIn(row, column)));
  return {
    spec: evenSpec(read, drawn),
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
function printed(name: string, spec: Spec, rows: Cells[], names: readonly string[]): FiguresColumn {
  const { divide, sign } = spec;
  const values = rows.flatMap((row) => names.map((one) => numberIn(row, one)));
  return { name, divide, sign, places: placesFor(values, spec) };
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
  const drawn = (values ?? [value!]).flatMap((column) =>
    placed.map((row) => numberIn(row, column)),
  );
  const ids = values ?? [...new Set(placed.map((row) => textIn(row, name)))];
  return {
    spec: evenSpec(read, drawn),
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
