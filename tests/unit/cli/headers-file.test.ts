import { expect, it } from 'vitest';
import { policyOf, rules, union } from '../../../src/cli/build/headers-file.ts';

it('one policy allows what each page allows, and no more', () => {
  expect(union(["script-src 'self' 'a'; img-src 'self'", "script-src 'self' 'b'"])).toBe(
    "script-src 'self' 'a' 'b'; img-src 'self'",
  );
});

it('a page without a policy stops the build', () => {
  expect(() => policyOf('<html></html>')).toThrow('no Content-Security-Policy');
});

it('a page that needs more has a rule of its own, and no rule is for all addresses', () => {
  const pages = [
    { file: 'index.html', policy: "style-src 'self' 'a'" },
    { file: '404.html', policy: "style-src 'self' 'b'" },
    { file: 'admin/index.html', policy: "style-src 'self' 'unsafe-inline'" },
    { file: 'data/index.html', policy: "style-src 'self' 'a'" },
    { file: 'data/more/index.html', policy: "style-src 'self' 'c'" },
  ];
  expect(rules(pages).split('\n')).toEqual([
    '/',
    "  Content-Security-Policy: style-src 'self' 'a'",
    '/404.html',
    "  Content-Security-Policy: style-src 'self' 'b'",
    '/admin/*',
    "  Content-Security-Policy: style-src 'self' 'unsafe-inline'",
    '/data/*',
    "  Content-Security-Policy: style-src 'self' 'a' 'c'",
  ]);
});
