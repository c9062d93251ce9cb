import type { Bounds } from './typed-number.ts';

const PER_CENT: Bounds = { min: 0, max: 100, grain: 0.01 };

/**
 * What can be expected of each outcome, in the unit that it is told in: per cent, times, or million
 * people. No range of the model's, but what the words mean: no share passes all there is, a
 * country of some 370 million people has not 900 million at work, and pay cannot fall by more than all of it.
 */
export const EXPECTATIONS: Readonly<Record<string, Bounds>> = {
  work: { min: 0, max: 400, grain: 0.01 },
  unemployment: PER_CENT,
  pay: { min: -100, max: 1000, grain: 0.01 },
  gap: { min: 0, max: 100, grain: 0.01 },
  labourShare: PER_CENT,
  // Over 25 years one person may be laid off more than once.
  laidOff: { min: 0, max: 1000, grain: 0.01 },
  publicCost: PER_CENT,
  hoursAutomated: PER_CENT,
};
