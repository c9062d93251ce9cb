import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('a per cent sign begins no line: it stays beside its number on every page and in every file of words', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const parted = files
    .filter((file) => /\.(html|json|svg)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join('dist', file), 'utf8').replace(/<style>[^]*?<\/style>/g, '');
      return [...text.matchAll(/[\d}] %/g)].map(
        ({ index }) => `${file}: ${text.slice(Math.max(0, index - 40), index + 3)}`,
      );
    });
  expect(parted).toEqual([]);
});
