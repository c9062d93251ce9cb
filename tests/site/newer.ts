import { parse, type Node } from 'acorn';
import * as css from 'css-tree';
import { isNewer, onlyNewer } from '../rules/compat.ts';
import type { Piece } from './shipped.ts';

/** A feature that is newer than readers' browsers, by its path in MDN's data. */
export interface Newer {
  path: string;
  file: string;
}

type Tree = Node & Record<string, unknown>;

function nodesOf(node: Tree, found: Tree[] = []): Tree[] {
  found.push(node);
  for (const value of Object.values(node))
    for (const child of [value].flat())
      if (typeof (child as Tree | null)?.type === 'string') nodesOf(child as Tree, found);
  return found;
}

const treeOf = (text: string): Tree[] =>
  nodesOf(parse(text, { ecmaVersion: 2022, sourceType: 'module' }) as unknown as Tree);

/** What has no parentheses of its own, whatever stands in it. */
const PLAIN = new Set([
  'ArrayExpression',
  'CallExpression',
  'Identifier',
  'Literal',
  'MemberExpression',
  'NewExpression',
  'ObjectExpression',
  'Property',
  'SpreadElement',
  'TemplateElement',
  'TemplateLiteral',
  'ThisExpression',
  'UnaryExpression',
]);

/**
 * Whether Safari before 16 takes the names in a field's value from the wrong scope, which it does where
 * the value has parentheses other than those of a call (webkit.org/b/236843).
 */
function entraps(value: Tree): boolean {
  const nodes = nodesOf(value);
  return (
    nodes.some(({ type }) => type === 'Identifier') && !nodes.every(({ type }) => PLAIN.has(type))
  );
}

/**
 * Whether a module waits before all of it has run: Safari runs such a one, and what imports it, only
 * after the page has told of its load, so that a page that is laid out by it comes back elsewhere.
 */
function waitsAtItsTop(node: Tree): boolean {
  if (node.type === 'AwaitExpression' || node.await === true) return true;
  if (/Function/.test(node.type)) return false;
  return Object.values(node)
    .flat()
    .some(
      (child) => typeof (child as Tree | null)?.type === 'string' && waitsAtItsTop(child as Tree),
    );
}

/** What a script says that its readers' browsers do not parse, or get wrong. */
export function newerSyntax({ file, text }: Piece): string[] {
  try {
    const [whole, ...inner] = treeOf(text) as [Tree, ...Tree[]];
    if (waitsAtItsTop(whole)) return [`${file}: an await outside of functions`];
    return inner.flatMap((node) => {
      const { pattern = '' } = (node.regex ?? {}) as { pattern?: string };
      if (/\(\?<[=!]/.test(pattern)) return [`${file}: look-behind in /${pattern}/`];
      if (node.type === 'StaticBlock') return [`${file}: a static block`];
      const value = node.type === 'PropertyDefinition' && (node.value as Tree | null);
      if (!value || !entraps(value)) return [];
      return [`${file}: parentheses in the field = ${text.slice(value.start, value.end)}`];
    });
  } catch (error) {
    return [`${file}: ${String(error)}`];
  }
}

/** Methods of ours, and one that a library asks for first. */
const OWN = ['resize', 'error', 'take', 'captureStackTrace'];

/** Methods that a script calls by a name that only newer things of the language have. */
export function newerCalls({ file, text }: Piece): string[] {
  return treeOf(text)
    .filter(({ type }) => type === 'CallExpression')
    .map(({ callee }) => callee as { computed?: boolean; property?: { name: string } })
    .filter(({ computed, property }) => !computed && property && onlyNewer(property.name))
    .filter(({ property }) => !OWN.includes(property!.name))
    .map(({ property }) => `${file}: ${property!.name}()`);
}

const UNITS = { cq: 'container_query_length_units', dv: 'viewport_percentage_units_dynamic' };

/** The paths under which MDN's data may have a node of a style. */
function pathsOf(node: css.CssNode, within: string | undefined): string[][] {
  switch (node.type) {
    case 'Atrule':
      return [['at-rules', node.name]];
    case 'Feature':
      return [['at-rules', 'media', node.name]];
    case 'FeatureRange':
      // Who asks a container can say it so.
      return within === 'container' ? [] : [['at-rules', 'media', 'range_syntax']];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [['selectors', node.name]];
    case 'NestingSelector':
      return [['selectors', 'nesting']];
    case 'Dimension': {
      const unit = UNITS[node.unit.slice(0, 2) as keyof typeof UNITS] as string | undefined;
      return unit ? [['types', 'length', unit]] : [];
    }
    case 'Function':
      return [
        ['types', node.name],
        ['types', 'color', node.name],
      ];
    case 'Declaration': {
      if (within === 'font-face') return [['at-rules', 'font-face', node.property]];
      const words = css.findAll(node.value, ({ type }) => type === 'Identifier');
      const values = words.map((word) => [
        'properties',
        node.property,
        (word as css.Identifier).name,
      ]);
      return [['properties', node.property], ...values];
    }
    default:
      return [];
  }
}

/** The features of a style that are newer than its readers' browsers. */
export function newerStyle({ file, text }: Piece): Newer[] {
  const found = new Set<string>();
  css.walk(css.parse(text, { parseCustomProperty: true }), {
    enter(this: css.WalkContext, node: css.CssNode) {
      for (const path of pathsOf(node, this.atrule?.name))
        if (isNewer('css', ...path)) found.add(['css', ...path].join('.'));
      // What stands in it is for those who know it.
      return node.type === 'Atrule' && node.name === 'supports' ? css.walk.skip : undefined;
    },
  });
  return [...found].map((path) => ({ path, file }));
}

const ATTRIBUTE = String.raw`\s+([a-z][\w:-]*)(?:=(?:"[^"]*"|[^\s>"]+))?`;
const TAG = new RegExp(`<([a-z][a-z0-9-]*)((?:${ATTRIBUTE})*)\\s*/?>`, 'gi');

/** The elements and attributes of a page that are newer than its readers' browsers. */
export function newerMarkup({ file, text }: Piece): Newer[] {
  const markup = text.replace(/<(script|style)\b[^]*?<\/\1>/g, '');
  const said = new Set<string>();
  for (const [, element, attributes] of markup.matchAll(TAG)) {
    said.add(`elements.${element!}`);
    for (const [, name] of attributes!.matchAll(new RegExp(ATTRIBUTE, 'gi'))) {
      said.add(`elements.${element!}.${name!}`);
      said.add(`global_attributes.${name!}`);
    }
  }
  return [...said]
    .filter((path) => isNewer('html', ...path.toLowerCase().split('.')))
    .map((path) => ({ path: `html.${path}`, file }));
}
