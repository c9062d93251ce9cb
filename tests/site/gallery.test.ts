import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embeds } from './built.ts';

const { document } = parseHTML(readFileSync('dist/gallery/index.html', 'utf8'));

describe.each(embeds())('%s in the gallery', (chart) => {
  const section = document.querySelector(`[aria-labelledby="chart-${chart}"]`)!;
  const links = [...section.querySelectorAll('p a')].map((a) => a.getAttribute('href')!);

  it('leads to where it can be used, to its embed and to its files', () => {
    const [home, embed, ...files] = links;
    expect(home).toMatch(/^\/(#[\w-]+\.\d+|jobs\/)$/);
    const story = readFileSync('dist/index.html', 'utf8');
    if (home !== '/jobs/') expect(story).toContain(`id="${home!.slice(2)}"`);
    expect(embed).toBe(`/embed/${chart}/`);
    expect(files).toEqual(['svg', 'png', 'csv'].map((ending) => `/charts/${chart}.${ending}`));
    for (const file of files) expect(existsSync(`dist${file}`), file).toBe(true);
  });
});
