import {
  Composer,
  CST,
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  Parser,
  stringify,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';

/** One entry of a YAML file. */
interface Entry {
  /** The key of a map, the `id` of a list's entry, or the place of one that has none. */
  name: string;
  /** The remarks above it. */
  above: string;
  text: string;
}

/** How far a document is from what it should say. */
type Change = 'none' | 'words' | 'shape';

/** What would be a date or a number to some programs is written in quotes, as the doctor asks for. */
const STYLE = { lineWidth: 0, flowCollectionPadding: false, compat: 'yaml-1.1' } as const;

/**
 * Writes a value as YAML. Every entry of the text it was read from that still says the same stays as
 * it stands, with its remarks, quotes and line ends; of one that differs in its words alone, only
 * these are written anew.
 * @param source the text that the value was read from
 */
export function keepYaml(source: string, value: unknown): string {
  const { head, entries } = split(source);
  const said = new Map(entries.map((entry) => [entry.name, entry]));
  const keep = (name: string, one: unknown) => {
    const { above = '', text } = said.get(name) ?? {};
    return above + (text ? keepEntry(text, one) : newYaml(one));
  };
  if (Array.isArray(value))
    return head + value.map((one: unknown, place) => keep(nameOf(one, place), [one])).join('');
  const words = value as Record<string, unknown>;
  const names = [
    ...[...said.keys()].filter((name) => isSaid(words[name], true)),
    ...Object.keys(words).filter((name) => !said.has(name) && isSaid(words[name], undefined)),
  ];
  return head + names.map((name) => keep(name, { [name]: words[name] })).join('');
}

/** Writes a value as YAML that nothing stood for before. */
export const newYaml = (value: unknown): string => stringify(without(value), STYLE);

/** Keeps one entry: a list of one, or a map of one key. */
function keepEntry(text: string, value: unknown): string {
  const tokens = [...new Parser().parse(text)];
  const document = new Composer({ keepSourceTokens: true }).compose(tokens).next().value!;
  const differs = change(document, [], value);
  if (differs === 'none') return text;
  const ways = [
    ...(differs === 'words' ? [tokens.map((token) => CST.stringify(token)).join('')] : []),
    document.toString(STYLE),
  ];
  const quoted = { ...STYLE, defaultStringType: 'QUOTE_DOUBLE' } as const;
  return ways.find((way) => says(way, value)) ?? stringify(without(value), quoted);
}

/** The printer slips on some rare words, such as a colon before a line break between braces. */
function says(text: string, value: unknown): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && change(document, [], value) === 'none';
}

/** A text as what stands before its first entry, and the lines of each entry. */
function split(source: string): { head: string; entries: Entry[] } {
  const { contents } = parseDocument(source);
  const starts: { name: string; at: number }[] = [];
  const lineOf = (offset: number) => source.lastIndexOf('\n', offset - 1) + 1;
  if (isMap(contents) && !contents.flow)
    for (const { key } of contents.items)
      if (isScalar(key)) starts.push({ name: String(key.value), at: lineOf(key.range[0]) });
  if (isSeq(contents) && !contents.flow)
    for (const [place, item] of contents.items.entries()) {
      const [at] = (item as Node).range!;
      starts.push({ name: nameOf(parse(String(item)), place), at: lineOf(at) });
    }
  const ends = [...starts.slice(1).map(({ at }) => at), source.length];
  const first = starts[0]?.at ?? 0;
  let above = '';
  const entries = starts.map(({ name, at }, n): Entry => {
    const chunk = source.slice(at, ends[n]);
    const text = chunk.replace(/(?<=\n)(?:(?:#.*)?\n)+$/, '');
    const entry = { name, above, text };
    above = chunk.slice(text.length);
    return entry;
  });
  return { head: source.slice(0, first), entries };
}

function nameOf(entry: unknown, place: number): string {
  const { id } = (entry ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : `#${place}`;
}

/** Brings the value at a path of a document to what it should be; says what had to change. */
function change(document: Document, path: (string | number)[], value: unknown): Change {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const inner = (key: string | number, one: unknown) => change(document, [...path, key], one);
  if (isMap(node) && isRecord(value)) {
    const keys = node.items.map(({ key }) => String(isScalar(key) ? key.value : key));
    const gone = keys.filter((key) => !isSaid(value[key], node.get(key)));
    for (const key of gone) document.deleteIn([...path, key]);
    const wanted = Object.entries(value).filter(([key, one]) => isSaid(one, node.get(key)));
    return most([gone.length > 0 ? 'shape' : 'none', ...wanted.map(([k, one]) => inner(k, one))]);
  }
  if (isSeq(node) && Array.isArray(value)) {
    const fewer = node.items.length > value.length;
    if (fewer) node.items.splice(value.length);
    return most([fewer ? 'shape' : 'none', ...value.map((one: unknown, n) => inner(n, one))]);
  }
  if (isScalar(node) && !isRecord(value) && !Array.isArray(value)) {
    if (node.value === value) return 'none';
    return reword(node, value);
  }
  document.setIn(path, document.createNode(without(value)));
  return 'shape';
}

/** Gives a scalar another value, in its place of the text and with its quotes where it can keep them. */
function reword(node: Scalar, value: unknown): Change {
  node.value = value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const token = node.srcToken;
  if (!token || token.type === 'block-scalar' || /\p{C}/u.test(text)) return 'shape';
  const plain =
    typeof value !== 'string' || (stringify(text, STYLE) === `${text}\n` && !/[,[\]{}]/.test(text));
  const type = node.type === 'PLAIN' && !plain ? 'QUOTE_SINGLE' : (node.type ?? 'PLAIN');
  CST.setScalarValue(token, text, { type });
  return 'words';
}

const most = (changes: Change[]): Change =>
  (['shape', 'words'] as const).find((one) => changes.includes(one)) ?? 'none';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** A form sends its empty fields too, and a file leaves out what nobody said; a list may be empty. */
function saysNothing(value: unknown): boolean {
  if (isRecord(value))
    return Object.values(value).every((one) => saysNothing(one) || isEmptyList(one));
  return value === undefined || value === null || value === '' || value === false;
}

/** A value without the keys that say nothing. */
function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => !saysNothing(one))
      .map(([key, one]) => [key, without(one)]),
  );
}

/** Whether a key is to stand, where another value stood before, or none. */
function isSaid(one: unknown, before: unknown): boolean {
  const isEmpty = one === false || one === '' || (Array.isArray(one) && one.length === 0);
  if (!isEmpty) return !saysNothing(one);
  return one === '' ? before === '' : before !== undefined;
}
