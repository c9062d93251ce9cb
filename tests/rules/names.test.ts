import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sources } from './sources.ts';

const said = readFileSync('docs/names.md', 'utf8');
const code = sources('src')
  .map(({ text }) => text)
  .join('\n');

/** A data attribute as markup has it, or as a script does. */
const inCode = (attribute: string) =>
  code.includes(attribute) ||
  code.includes(
    `dataset.${attribute.slice(5).replace(/-(.)/g, (_, sign: string) => sign.toUpperCase())}`,
  );

it('the code has every name that others are told they can rely on', () => {
  const attributes = [...new Set(said.match(/\bdata-[a-z-]+(?=[="\]`])/g))];
  expect(attributes.length).toBeGreaterThan(10);
  expect(attributes.filter((attribute) => !inCode(attribute))).toEqual([]);
  const [, row] = /`\[data-action\]`: (.*) \|/.exec(said)!;
  const actions = [...row!.matchAll(/`([a-z-]+)`/g)].map(([, action]) => action!);
  expect(actions).toContain('reset');
  expect(actions.filter((action) => !code.includes(`data-action="${action}"`))).toEqual([]);
});
