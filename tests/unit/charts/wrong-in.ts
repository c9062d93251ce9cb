import type { Layout } from '../../../src/charts/chart.ts';
import { overlaps, textBox } from '../../../src/charts/shared/labels.ts';

/** What a rule may round away, in pixels. */
const NEARLY = 0.5;

/** What is wrong with a picture, in words that say where: nothing at best. */
export function wrongIn({ under, over, dots, width, height }: Layout): string[] {
  const marks = [...under, ...over];
  const texts = marks
    .filter((mark) => mark.kind === 'text')
    .filter(({ opacity }) => opacity !== 0)
    .map((text) => ({ said: text.text, box: textBox(text) }));
  const keys = new Set<string>();
  const twice = [...marks, ...dots].filter(({ key }) => keys.size === keys.add(key).size);
  return [
    ...texts.filter(({ said }) => !/^[^{}]+$/.test(said)).map(({ said }) => `unfilled: “${said}”`),
    ...texts
      .filter(
        ({ box: { x0, x1, y0, y1 } }) =>
          x0 < -NEARLY || y0 < -NEARLY || x1 > width + NEARLY || y1 > height + NEARLY,
      )
      .map(({ said }) => `runs over the edge: “${said}”`),
    ...texts.flatMap(({ said, box }, n) =>
      texts
        .slice(n + 1)
        .filter((other) => overlaps(box, other.box))
        .map((other) => `“${said}” lies on “${other.said}”`),
    ),
    ...twice.map(({ key }) => `two marks of one key: ${key}`),
    ...dots
      .filter(
        ({ x, y, r, opacity }) =>
          opacity > 0 &&
          (x < r - NEARLY || x + r > width + NEARLY || y < r - NEARLY || y + r > height + NEARLY),
      )
      .map(({ key }) => `a dot runs over the edge: ${key}`),
  ];
}
