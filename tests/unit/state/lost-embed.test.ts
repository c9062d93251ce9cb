import { expect, it } from 'vitest';
import { chartNames } from '../../../src/charts/registry.ts';
import { embedInstead } from '../../../src/state/lost-embed.ts';

const instead = (path: string, query = '', base = '/') =>
  embedInstead(path, query, base, {
    ...Object.fromEntries(chartNames.map((name) => [name, name])),
    arranged: 'arrangements',
  });

it('a chart that there is not leads to no other, but to the page that says so, with all that was asked', () => {
  expect(instead('/sub/embed/gpa/', '?step=gap.2&theme=dark', '/sub')).toBe(
    '/sub/embed/?step=gap.2&theme=dark&chart=gpa',
  );
  expect(instead('/v/2026.10/gpa/')).toBe('/embed/gpa/?version=2026.10');
  expect(instead('/embed/gpa/', '?version=2026.10')).toBe('/embed/?version=2026.10&chart=gpa');
  expect(instead('/embed/%3Cimg%20src=x%3E')).toBe('/embed/?chart=%3Cimg+src%3Dx%3E');
});

it('a chart that is spelt in another way is that chart, with all that its address asks', () => {
  const query = '?step=gap.7&speed=1.95';
  for (const name of [
    'Gap',
    'GAP',
    'gap.html',
    'Gap.HTM',
    'gaps',
    'gap.',
    'gap%20',
    'gap)',
    '“gap”',
  ])
    for (const end of ['', '/', '//', '/index.html'])
      expect(instead(`/embed/${name}${end}`, query), name + end).toBe(`/embed/gap/${query}`);
  expect(instead('/EMBED/gap/')).toBe('/embed/gap/');
  expect(instead('/sub/embed/Career/', '', '/sub/')).toBe('/sub/embed/careers/');
  expect(instead('/embed/gap')).toBe('/embed/gap/');
  expect(instead('/v/2026.10/Gap/', query)).toBe(`/v/2026.10/gap/${query}`);
  expect(instead('/es/embed/Crowd.html', query)).toBe(`/es/embed/crowd/${query}`);
});

it('a chart of several words is found however they are joined, and by the name of its scene', () => {
  for (const name of [
    'Crowd-Moves',
    'crowd_moves',
    'CrowdMoves',
    'crowd%20moves',
    'crowd-moves.html',
  ])
    expect(instead(`/embed/${name}/`, '?year=2037'), name).toBe('/embed/crowd-moves/?year=2037');
  expect(instead('/embed/arranged/', '?step=arranged.2')).toBe(
    '/embed/arrangements/?step=arranged.2',
  );
  expect(instead('/v/2026.10/Arranged/')).toBe('/v/2026.10/arrangements/');
});

it('no address leads to itself, however it is spelt', () => {
  for (const name of chartNames)
    for (const path of [`/embed/${name}/`, `/embed/${name.toUpperCase()}/`, `/v/1/${name}s`]) {
      const seen = new Set<string>();
      let next: string | null = path;
      while (next !== null && !seen.has(next)) {
        seen.add(next);
        const [at = '', query = ''] = next.split('?');
        // Of these none is there.
        next = instead(at, query && `?${query}`);
      }
      expect(next, path).toBeNull();
    }
});

it('a version that is not kept leads to the chart as it is now', () => {
  expect(instead('/v/2020.1/gap/', '?step=gap.2')).toBe('/embed/gap/?step=gap.2&version=2020.1');
});

it('a chart that is not in a language leads to it in the story’s own', () => {
  expect(instead('/sub/es/embed/gap/', '?step=gap.2', '/sub')).toBe(
    '/sub/embed/gap/?step=gap.2&lang=es',
  );
});

it('no other address leads anywhere, nor that of a chart that there should be', () => {
  for (const path of ['/nothing/', '/embed/', '/embed/a/b/', '/embed/gap/', '/v/1/'])
    expect(instead(path)).toBeNull();
  expect(instead('/embed/%E0%A4%A/')).toContain('chart=%25E0%25A4%25A');
});
