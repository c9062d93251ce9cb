import { expect, it } from 'vitest';
import { embedInstead } from '../../../src/state/lost-embed.ts';

it('a chart that there is not leads to the first, which is told what was asked', () => {
  expect(embedInstead('/sub/embed/gpa/', '?step=gpa.2&theme=dark', '/sub')).toBe(
    '/sub/embed/crowd/?theme=dark&chart=gpa',
  );
  expect(embedInstead('/embed/%3Cimg%20src=x%3E', '', '/')).toBe(
    '/embed/crowd/?chart=%3Cimg+src%3Dx%3E',
  );
});

it('a version that is not kept leads to the chart as it is now', () => {
  expect(embedInstead('/v/2020.1/gap/', '?step=gap.2', '/')).toBe(
    '/embed/gap/?step=gap.2&version=2020.1',
  );
});

it('a chart that is not in a language leads to it in the story’s own', () => {
  expect(embedInstead('/sub/es/embed/gap/', '?step=gap.2', '/sub')).toBe(
    '/sub/embed/gap/?step=gap.2&lang=es',
  );
});

it('no other address leads anywhere, nor that of the first chart itself', () => {
  for (const path of ['/nothing/', '/embed/', '/embed/a/b/', '/embed/crowd/', '/v/1/'])
    expect(embedInstead(path, '', '/')).toBeNull();
  expect(embedInstead('/embed/%E0%A4%A/', '', '/')).toContain('chart=%25E0%25A4%25A');
});
