import { expect, it } from 'vitest';
import { pinned } from '../../../src/cli/build/pinned-embeds.ts';

const WORDS = { pinned: 'Kept as of {version}.', newer: 'See it <now>' };
const PAGE = '<main><p class="embed-foot"> <a>story</a> </p></main><p>more</p>';

it('a pinned embed says its version, and where the chart is now', () => {
  expect(pinned(PAGE, '2026.11', '/sub/embed/gap/', WORDS)).toBe(
    '<main><p class="embed-foot"> <a>story</a>  <span class="pin">Kept as of 2026.11. ' +
      '<a href="/sub/embed/gap/" rel="noopener">See it &lt;now&gt;</a></span></p></main><p>more</p>',
  );
});

it('where the chart is no more, it says its version alone', () => {
  expect(pinned(PAGE, '2026.11', undefined, WORDS)).toContain(
    '<span class="pin">Kept as of 2026.11.</span>',
  );
});

it('a file that is no chart of ours stops the build', () => {
  expect(() => pinned('<p>else</p>', '1', undefined, WORDS)).toThrow('release 1 has no foot');
});
