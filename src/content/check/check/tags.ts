import type { Node } from 'unist';
import { visitParents } from 'unist-util-visit-parents';
import { TILE_IDS } from '../../../charts/workbench/tiles.ts';
import { namesSaid } from '../../../charts/known-state.ts';
import type { StateKey, StateSchema } from '../../../charts/chart.ts';
import type { TagNode } from '../../story/chapter.ts';
import { LEVERS } from '../../../model/levers.ts';
import { allowed, meantBy, type Fault } from '../../ground/fault.ts';
import { AS, FORMATS } from '../../../charts/shared/format.ts';
import { FROM, TO } from '../../../charts/shared/course.ts';
import { LIVE_OF } from '../../../charts/shared/live.ts';
import { KINDS, NOTES, tagsOf, VERDICTS } from '../../story/grammar.ts';
import { literalProps, type Literal } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import type { KnownNames } from '../known-names.ts';
import { unknownName } from '../unknown-name.ts';
import { scenesIn } from '../../story/scene-tree.ts';
import type { Prop } from '../../story/tag.ts';
import { tagName } from '../../story/tag-name.ts';
import { tagsIn } from '../../story/tags-in.ts';

/** HTML that editors may write where Markdown has no sign for it. */
const HTML = ['br', 'sub', 'sup'];

const isTag = (node: Node): node is TagNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What a prop names, where its type is another word. */
const CALLED: Partial<Record<Prop['type'], string>> = { cite: 'source', num: 'number' };

/** Braces with anything in them but a remark. */
const isCode = (node: Node): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
  !isRemark((node as Node & { value: string }).value);

const isRemark = (code: string): boolean => /^\s*\/\*[^]*\*\/\s*$/.test(code);

/** The steps of a chapter, such as `list.2`. */
export function stepsIn({ tree }: MdxSource): string[] {
  const scenes = tree ? scenesIn(tree) : [];
  return scenes.flatMap(({ id, steps }) => steps.map((_, n) => `${id}.${n + 1}`));
}

/**
 * Checks every tag of a chapter or a lesson: its name, its place, its props and what they refer to.
 * @param steps the steps that may be named in it
 */
export function checkTags(
  { file, tree }: MdxSource,
  knownNames: KnownNames,
  pages: 'chapters' | 'lessons',
  steps: string[],
): Fault[] {
  if (!tree) return [];
  const faults: Fault[] = [];
  const tags = tagsOf(pages);
  const say = (node: Node, message: string) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    faults.push({ file, line, column, message });
  };
  visitParents(tree, (node, parents) => {
    if (node.type === 'mdxjsEsm') say(node, 'import and export are not needed; delete the line');
    if (isCode(node))
      say(
        node,
        'braces outside a tag mean code here; for a number from the data write <Num id="…" />',
      );
    if (!isTag(node)) return;
    const name = node.name ?? '';
    const tag = tags[name];
    if (!tag) {
      if (!HTML.includes(name))
        say(node, `unknown tag <${name}>; ${allowed(name, [...Object.keys(tags), ...HTML])}`);
      return;
    }
    const above = parents.findLast((parent): parent is TagNode => isTag(parent));
    if (tag.inside && (!above || tagName(above) !== tag.inside))
      say(node, `<${name}> stands outside a <${tag.inside}>; put it directly inside one`);
    const holder = above && tags[above.name ?? '']?.holds;
    if (holder && holder !== name && parents.at(-1) === above)
      say(node, `<${name}> stands directly inside <${above.name}>, which holds only <${holder}>`);
    const chart =
      name === 'Step' && above
        ? knownNames.charts.get(String(literalProps(above).chart))
        : undefined;
    checkProps(node, tag.props, chart, knownNames, steps, say);
  });
  for (const { tag, id, steps: own } of scenesIn(tree)) {
    const isMisspelt = tag.children.some((child) => isTag(child) && !tags[child.name ?? '']);
    const inLine = tagsIn(tag, 'Step').length > own.length;
    if (own.length === 0 && !isMisspelt && !inLine)
      say(tag, `scene "${id}" has no <Step>; write at least one inside it`);
    for (const child of tag.children)
      if (!isTag(child) && tagsIn(child, 'Step').length > 0)
        say(child, '<Step> stands in one line with its words; put each on a line of its own');
      else if (!isTag(child) && !/Expression$/.test(child.type))
        say(child, 'words stand directly inside <Scene>; put them into a <Step>');
  }
  return faults;
}

function checkProps(
  node: TagNode,
  props: Record<string, Prop>,
  state: StateSchema | undefined,
  knownNames: KnownNames,
  steps: string[],
  say: (node: Node, message: string) => void,
): void {
  const literals = literalProps(node);
  const names = [...Object.keys(props), ...Object.keys(state ?? {})];
  for (const attribute of node.attributes) {
    const where = attribute as unknown as Node;
    if (attribute.type !== 'mdxJsxAttribute') {
      say(node, 'braces with dots are code; write the props one by one');
      continue;
    }
    const { name } = attribute;
    const value = literals[name];
    if (value === undefined) {
      say(where, `${name}: write text in quotes, or a number, true or false in braces`);
      continue;
    }
    const prop = props[name];
    const key = state?.[name];
    if (prop) {
      const wrong = wrongProp(value, prop, knownNames, steps);
      if (wrong) say(where, `${name}: ${wrong}`);
    } else if (key) {
      for (const wrong of wrongState(value, key)) say(where, `${name}: ${wrong}`);
    } else if (state || node.name !== 'Step')
      say(where, `unknown prop "${name}" of <${node.name}>; ${allowed(name, names)}`);
  }
  const written = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [attribute.name] : [],
  );
  // One that is misspelt is told as that, and does not lack.
  const meant = written.map((name) => (names.includes(name) ? name : meantBy(name, names)));
  for (const [name, prop] of Object.entries(props))
    if (prop.required && !meant.includes(name))
      say(node, `<${node.name}> lacks ${name}: ${prop.doc}`);
}

function wrongProp(
  value: Literal,
  { type, min = -Infinity, max = Infinity }: Prop,
  knownNames: KnownNames,
  steps: string[],
): string | undefined {
  if (type === 'flag') return value === true ? undefined : `found "${value}"; write its name alone`;
  if (type === 'year')
    return typeof value === 'number' && Number.isInteger(value) && value >= FROM && value <= TO
      ? undefined
      : `found "${value}"; allowed: {${FROM}} to {${TO}}`;
  if (type === 'number' && typeof value === 'number')
    return value >= min && value <= max
      ? undefined
      : `found "${value}"; allowed: {${min}} to {${max}}`;
  if (type === 'number') return `found "${value}"; write a number in braces, such as {0}`;
  if (typeof value !== 'string') return `found ${value}; write text in quotes`;
  if (value.trim() === '') return 'is empty; say it in words';
  if (type === 'levers') {
    const levers = LEVERS.map(({ id }) => id as string);
    const wrong = value.split(' ').find((name) => !levers.includes(name));
    return wrong === undefined ? undefined : `unknown lever "${wrong}"; ${allowed(wrong, levers)}`;
  }
  const known: Partial<Record<Prop['type'], readonly string[]>> = {
    claim: knownNames.claims,
    verdict: VERDICTS,
    cite: knownNames.references,
    term: knownNames.terms,
    num: knownNames.numbers,
    as: AS,
    side: ['for', 'against'],
    chart: [...knownNames.charts.keys()],
    step: steps,
    outcome: TILE_IDS,
    kind: KINDS,
    subject: NOTES,
    rater: ['model'],
    live: LIVE_OF,
    format: FORMATS,
  };
  const list = known[type];
  return list && !list.includes(value) ? unknownName(CALLED[type] ?? type, value, list) : undefined;
}

/** All that is wrong with what a step says of a key. */
function wrongState(value: Literal, key: StateKey): string[] {
  switch (key.type) {
    case 'choice':
      return key.values.includes(String(value))
        ? []
        : [`found "${value}"; ${allowed(String(value), key.values)}`];
    case 'flag':
      return typeof value === 'boolean' ? [] : [`found "${value}"; allowed: {true}, {false}`];
    case 'number':
      return typeof value === 'number' && value >= key.min && value <= key.max
        ? []
        : [`found "${value}"; allowed: {${key.min}} to {${key.max}}`];
    case 'names':
      return wrongNames(value, key.values);
    case 'job':
      return ['is the reader’s to choose; leave it out'];
  }
}

/** @param known what may be named; nothing where the chart could not be made, which is told already */
function wrongNames(value: Literal, known: readonly string[] | undefined): string[] {
  if (typeof value !== 'string')
    return [`found "${value}"; write names in quotes, with semicolons between`];
  if (!known) return [];
  return namesSaid(value)
    .filter((name) => !known.includes(name))
    .map((name) => `found "${name}"; ${allowed(name, known)}`);
}
