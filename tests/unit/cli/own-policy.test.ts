import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnPolicy } from '../../../src/cli/build/own-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}">${body}`;

it('names what stands in the page, and nothing that stands in others', () => {
  const body = '<script>go()</script><style>p{}</style>';
  const html = withOwnPolicy(
    page("script-src 'self' 'sha256-b3RoZXI='; style-src 'self' 'sha256-b3RoZXI=';", body),
  );
  expect(html).toBe(
    page(`script-src 'self' ${hashOf('go()')}; style-src 'self' ${hashOf('p{}')};`, body),
  );
});

it('leaves alone scripts of a file, and what is no script', () => {
  const body = '<script src="a.js"></script><script type="application/ld+json">{}</script>';
  const policy = "default-src 'self'; script-src 'self'; style-src 'self';";
  expect(withOwnPolicy(page(policy, body))).toBe(page(policy, body));
});
