import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A prop as an editor writes it: `name="text"`, `name={4}`, `name={true}`, or the bare name for true. */
export type Literal = string | number | boolean;

/**
 * The props of a tag that are plain values. One that is an expression of another kind is left out;
 * the doctor says so.
 */
export function literalProps(tag: MdxJsxFlowElement | MdxJsxTextElement): Record<string, Literal> {
  const props: Record<string, Literal> = {};
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    if (value === null || value === undefined) props[name] = true;
    else if (typeof value === 'string') props[name] = value;
    else {
      const literal = parseLiteral(value.value);
      if (literal !== undefined) props[name] = literal;
    }
  }
  return props;
}

function parseLiteral(source: string): Literal | undefined {
  const text = source.trim();
  if (text === 'true' || text === 'false') return text === 'true';
  const quoted = /^(["'])(.*)\1$/s.exec(text);
  if (quoted) return quoted[2]!;
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
