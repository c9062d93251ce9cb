import { expect, type Locator } from '@playwright/test';

/**
 * What a figure shows, to be compared: every mark of its SVG layers in order, with all its
 * attributes and words, and a print of the pixels of the canvas with its dots, where there is one.
 * Waits until the picture has come to rest, and its dots are on the canvas.
 */
export async function picture(figure: Locator): Promise<string> {
  await expect(figure.locator('xpath=ancestor-or-self::*[@data-live="true"]')).toHaveCount(1);
  await expect(figure).not.toHaveAttribute('data-moving');
  await expect(figure.locator('.stage g.dots')).toHaveCount(0);
  return figure.locator('.stage').evaluate(seen);
}

/** What stands in a stage at this very moment. */
export function seen(stage: Element): string {
  const marks = [...stage.querySelectorAll('svg')].flatMap((svg) => [
    `<svg ${svg.getAttribute('viewBox')}>`,
    ...[...svg.querySelectorAll('g > *')].map((mark) => {
      const attributes = [...mark.attributes].map(({ name, value }) => `${name}="${value}"`);
      return `<${mark.localName} ${attributes.sort().join(' ')}>${mark.textContent}`;
    }),
  ]);
  const canvas = stage.querySelector('canvas');
  if (!canvas || getComputedStyle(canvas).visibility === 'hidden') return marks.join('\n');
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
  copy.drawImage(canvas, 0, 0);
  let print = 0;
  for (const value of copy.getImageData(0, 0, canvas.width, canvas.height).data)
    print = (Math.imul(print, 31) + value) | 0;
  return [...marks, `<canvas ${canvas.width} ${canvas.height}> ${print}`].join('\n');
}

/** The words in a picture, as they stand there. */
export const wordsIn = (shown: string): string[] =>
  shown.split('\n').flatMap((mark) => (/^<text .*?>(.+)$/.exec(mark) ?? []).slice(1));
