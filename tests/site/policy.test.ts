import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hashes, withOwnPolicy } from '../../src/cli/build/own-policy.ts';
import { policyOf } from '../../src/cli/build/headers-file.ts';

const rules = readFileSync('dist/_headers', 'utf8').split(/\n(?=\/)/);
/** What a host that reads the headers file sends with the pages of a place. */
const sentAt = (place: string) => rules.find((rule) => rule.startsWith(`${place}\n`))!;

it.each([
  ['index.html', '/'],
  ['jobs/29-1141-registered-nurses/index.html', '/jobs/*'],
  ['data/index.html', '/data/*'],
  ['embed/gap/index.html', '/embed/*'],
  ['404.html', '/404.html'],
])('what stands in %s may run, by its own policy and by that of its host', (file, place) => {
  const html = readFileSync(`dist/${file}`, 'utf8');
  const own = [...hashes(html, 'script'), ...hashes(html, 'style')];
  expect(own.length).toBeGreaterThan(0);
  expect(withOwnPolicy(html)).toBe(html);
  for (const hash of own) {
    expect(policyOf(html)).toContain(hash);
    expect(sentAt(place)).toContain(hash);
  }
});
