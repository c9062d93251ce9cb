import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('pages for those who draw charts are in no built site', () => {
  const pages = readdirSync('dist/gallery', { recursive: true, encoding: 'utf8' });
  expect(pages.filter((file) => file.endsWith('.html'))).toEqual(['index.html']);
  expect(readFileSync('dist/gallery/index.html', 'utf8')).not.toContain('/gallery/list/');
});

it('styles in the page are allowed to the editor alone', () => {
  const rules = readFileSync('dist/_headers', 'utf8').split(/\n(?=\/)/);
  const loose = rules.filter((rule) => rule.includes("'unsafe-inline'"));
  expect(loose.map((rule) => rule.split('\n')[0])).toEqual(['/admin/*']);
});
