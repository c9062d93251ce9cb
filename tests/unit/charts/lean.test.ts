import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { line, path, text } from '../../../src/charts/shared/marks.ts';
import { renderLean, renderLayers } from '../../../src/charts/static.ts';
import type { Layout, Mark } from '../../../src/charts/chart.ts';

const layout = (under: Mark[]): Layout => ({ width: 9, height: 9, under, dots: [], over: [] });
const thin = { tone: 'pencil', width: 1 } as const;
const marks: Mark[] = [
  line('a', [0, 1], [0, 2], thin),
  line('b', [3, 1], [3, 2], thin),
  line('c', [5, 1], [5, 2], { ...thin, stitched: true }),
  text('d', 'two < three', 1, 1, { tone: 'ink', style: 'axis' }),
  line('e', [7, 1], [7, 2.04], thin),
  path('f', 'M8 8L9 9', thin),
  line('g', [8, 1], [8, 2], thin),
];

/** The drawn elements of a layer in order: what they are, how they look, and what they say. */
function drawn(markup: string): string[][] {
  const { document } = parseHTML(`<svg>${markup}</svg>`);
  return [...document.querySelectorAll('g > *')].map((element) => [
    element.tagName.toLowerCase(),
    element.getAttribute('class')!,
    element.getAttribute('d') ?? element.textContent,
  ]);
}

describe('a lean picture', () => {
  it('has every line where it was, those of one look that come after each other in one', () => {
    expect(drawn(renderLean(layout(marks)))).toEqual([
      ['path', 's pencil', 'M0 1L0 2M3 1L3 2'],
      ['path', 's pencil stitched', 'M5 1L5 2'],
      ['text', 'f ink axis', 'two < three'],
      ['path', 's pencil', 'M7 1L7 2'],
      ['path', 's pencil', 'M8 8L9 9'],
      ['path', 's pencil', 'M8 1L8 2'],
    ]);
  });

  it('says nothing that nobody reads, and changes nothing that was laid out', () => {
    const kept = structuredClone(marks);
    const lean = renderLean(layout(marks));
    expect(lean).not.toMatch(/data-key|stroke-width="1"/);
    expect(lean.length).toBeLessThan(renderLayers(layout(marks)).under.length);
    expect(marks).toEqual(kept);
  });
});
