import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NARROW, type Layout, type Words } from '../../../src/charts/chart.ts';
import { fixturesOf } from '../../../src/content/data/fixtures.ts';
import { chartNames, dataOf, load } from '../../../src/content/data/charts.ts';
import { drawDots } from '../../../src/charts/shared/draw-dots.ts';
import { drawMarks, layer } from '../../../src/charts/shared/draw.ts';
import { renderLayers } from '../../../src/charts/static.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { resolve } from '../../../src/charts/resolve.ts';
import { Sheet } from './sheet.ts';

type Layers = Record<'under' | 'dots' | 'over', Sheet>;

/** Empty layers, to hold one picture after another as a scene's do. */
function layers(): Layers {
  return { under: new Sheet('g'), dots: new Sheet('g'), over: new Sheet('g') };
}

const group = (sheet: Sheet) => sheet as unknown as SVGGElement;

/** Draws all layers of a picture, at rest. */
function draw(into: Layers, { under, dots, over }: Layout): void {
  drawMarks(group(into.under), under);
  drawDots(group(into.dots), dots);
  drawMarks(group(into.over), over);
}

/** What stands in the layers, in order. */
const printed = (of: Layers): string =>
  Object.values(of)
    .flatMap(({ children }) => children.map(({ print }) => print))
    .join('\n');

async function pictures(name: string): Promise<{ title: string; layout: Layout }[]> {
  const chart = await load(name);
  const words = parse(readFileSync(`content/charts/${name}.yaml`, 'utf8')) as Words;
  const own = dataOf(name);
  return fixturesOf(name).map(({ name: title, state: asked, data }) => {
    const state = resolve(chart, asked, asked);
    const whole = withFutures(chart, state, { ...own, ...data }, forecast());
    return { title, layout: chart.layout(whole, state, NARROW, words) };
  });
}

/** A walk that goes from every one of `count` things to every other, each way once. */
function everyWay(count: number): number[] {
  const walk = [0];
  for (let low = 0; low < count; low += 1)
    for (let high = low + 1; high < count; high += 1) {
      if (walk.at(-1) !== low) walk.push(low);
      walk.push(high, low);
    }
  return walk;
}

describe.each(chartNames())('%s', (name) => {
  const laidOut = pictures(name);

  it('shows in one state what it shows there fresh, whichever state it showed before', async () => {
    const all = await laidOut;
    const fresh = all.map(({ layout }) => {
      const alone = layers();
      draw(alone, layout);
      return printed(alone);
    });
    const kept = layers();
    let before = 'nothing';
    for (const n of everyWay(all.length)) {
      const { title, layout } = all[n]!;
      draw(kept, layout);
      expect(printed(kept), `"${title}" after "${before}"`).toBe(fresh[n]);
      before = title;
    }
  });

  it('adopts what the build drew, and changes nothing of it', async () => {
    for (const { title, layout } of await laidOut) {
      const built = renderLayers(layout);
      const { document } = parseHTML(`<svg>${built.under}</svg><svg>${built.over}</svg>`);
      const [under, over] = [...document.querySelectorAll('svg')] as [SVGSVGElement, SVGSVGElement];
      const before = [under, over].map(({ outerHTML }) => outerHTML);
      const written: string[] = [];
      for (const element of document.querySelectorAll('svg, svg *'))
        for (const way of ['setAttribute', 'insertBefore', 'appendChild'] as const)
          Object.assign(element, { [way]: () => written.push(`${way} ${element.outerHTML}`) });
      drawMarks(layer(under, 'marks'), layout.under);
      if (layout.dots.length > 0) drawDots(layer(under, 'dots'), layout.dots);
      drawMarks(layer(over, 'marks'), layout.over);
      expect(written, title).toEqual([]);
      expect(
        [under, over].map(({ outerHTML }) => outerHTML),
        title,
      ).toEqual(before);
    }
  });
});
