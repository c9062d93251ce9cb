import { expect, it } from 'vitest';
import { computed } from '../../../src/content/data/validation.ts';
import { slopes } from '../../../src/content/data/validation/slopes.ts';

const figures = Object.fromEntries(
  Object.entries(computed()).map(([id, text]) => [id, text.replaceAll('\u202f', '')]),
);

/** Printed with the model's specification, hits and misses alike. */
it('the model comes to what was published with it, to the last digit', () => {
  expect(figures).toEqual({
    risk: '47.2 / 19.6 / 29.9%',
    exposed: '83 / 27%',
    potential: '43.2 / 61.9%',
    hours2030: '23.0%',
    aiPoints: '7.9',
    displaced25: '6.4%',
    hours2030Early: '41.9%',
    jobs2030: '40.8 / 74.2m',
    mustChange: '19 / 38m',
    newWork2030: '10.3%',
    hours2030Ai: '19.5 / 27.5%',
    schooling: '55 53 48 44 33 24%',
    schoolingWithAi: '63 65 65 63 60 54%',
    automatable: '63.5%',
    spread: '20.5 / 42.2 / 37.2%',
    groups: '0.81',
    taskContent: '−10.1 / −1.2%',
    productivity: '0.75 / 1.13%',
    slopes: '−0.16 / −0.12',
    peak: '+1.2 / +2.9',
    hours2030World: '38%',
    hours2030Late: '11%',
    half: '2030 / 2036 / 2043',
    transitions: '18.5m',
    wef: '14 / 7 / −4%',
  });
});

it('what was counted moves as it was published', () => {
  expect(slopes().counted.slopes).toBe('−0.32 / −0.12');
});
