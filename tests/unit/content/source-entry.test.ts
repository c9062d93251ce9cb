import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unknownName } from '../../../src/content/check/unknown-name.ts';
import { parseYaml } from '../../../src/content/ground/yaml.ts';
import { slugFrom } from '../../../src/content/ground/slug.ts';
import { referenceSchema } from '../../../src/content/story/schemas.ts';

const guide = readFileSync('content/pages/write.mdx', 'utf8');

/** The part of the guide to which a message leads. */
function partOf(message: string): string {
  const [, anchor] = /\/write\/#([a-z-]+)/.exec(message)!;
  const parts = guide.split(/^## /m);
  return parts.find((part) => slugFrom(part.split('\n', 1)[0]!) === anchor)!;
}

it('a source that is not there is told with its file and an entry to copy, which passes every check as it stands', () => {
  const message = unknownName('source', 'pressgazette2025', ['frey2017']);
  expect(message).toMatch(
    /^unknown source "pressgazette2025"; add it to content\/references\.yaml, .*; allowed: frey2017$/,
  );
  const [, entry] = /```yaml\n([^]*?)\n```/.exec(partOf(message))!;
  const references = readFileSync('content/references.yaml', 'utf8');
  const { value, faults } = parseYaml('', `${references}${entry!}\n`, referenceSchema.array());
  expect(faults).toEqual([]);
  const ids = (value as { id: string }[]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('a number that is not there leads to how one is written', () => {
  expect(partOf(unknownName('number', 'nurses', []))).toContain('content/numbers/');
});
