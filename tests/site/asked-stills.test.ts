import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SOURCED_SPEEDS } from '../../src/model/presets.ts';
import { embeds } from './built.ts';

describe.each(embeds())('%s, where no script runs', (chart) => {
  const { document } = parseHTML(readFileSync(`dist/embed/${chart}/index.html`, 'utf8'));
  const scene = document.querySelector('[data-scene]')!.getAttribute('data-scene')!;
  const steps = [...document.querySelectorAll('[data-step][data-state]')];
  const alt = (name: string) =>
    document.querySelector(`noscript [id="${name}"] img`)?.getAttribute('alt');

  it('has a picture of every step, in the step’s own words', () => {
    for (const [n, step] of steps.entries()) {
      const name = `${scene}.${n + 1}`;
      expect(alt(name)).toBe(step.querySelector('img')!.getAttribute('alt'));
      expect(document.querySelector(`noscript p[id="${name}-set"] + figure`)!.id).toBe(name);
    }
  });

  it('has it at each speed of the sources where a reader sets the speed, in words of that speed', () => {
    const drawn = steps.flatMap((_, n) =>
      SOURCED_SPEEDS.map((speed) => `${scene}.${n + 1}-speed-${speed}`),
    );
    const there = [...document.querySelectorAll('noscript figure[id*="-speed-"]')].map(
      ({ id }) => id,
    );
    expect([[], drawn]).toContainEqual(there);
    // A lever that stands below a chart is one that its reader sets.
    const lever = document.querySelector('[data-param=speed]') !== null;
    if (lever) expect(there).toEqual(drawn);
    for (const name of there)
      expect(alt(name)).toContain(` at ${name.replace(/.*-speed-/, '')}\u202f×.`);
  });

  it('asks for pictures that there are, and for none until it is asked for one', () => {
    const images = [...document.querySelectorAll('noscript img')];
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      expect(existsSync(`dist${image.getAttribute('src')!}`), image.getAttribute('src')!).toBe(
        true,
      );
      expect(image.getAttribute('loading')).toBe('lazy');
    }
  });
});

it('a picture at a speed is another than that of its step', () => {
  const still = (name: string) =>
    readFileSync(`dist/stills/${name}.svg`, 'utf8').replace(/<title>.*?<\/title>/, '');
  for (const step of ['gap.4', 'ahead.5', 'dignity.2'])
    expect(still(`${step}-speed-1.95`), step).not.toBe(still(step));
});
