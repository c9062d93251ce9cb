import { expect, it } from 'vitest';
import { policyOf, union } from '../../../src/cli/build/headers-file.ts';

it('one policy allows what each page allows, and no more', () => {
  expect(union(["script-src 'self' 'a'; img-src 'self'", "script-src 'self' 'b'"])).toBe(
    "script-src 'self' 'a' 'b'; img-src 'self'",
  );
});

it('a page without a policy stops the build', () => {
  expect(() => policyOf('<html></html>')).toThrow('no Content-Security-Policy');
});
