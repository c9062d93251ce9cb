import { describe, expect, it } from 'vitest';
import { activeStep } from '../../../src/scroll/active-step.ts';

describe('the active step', () => {
  it('is the last whose top has reached the line', () => {
    expect(activeStep([-900, -100, 480, 1200], 500)).toBe(2);
  });
  it('is the first when none has reached it yet', () => {
    expect(activeStep([700, 1400], 500)).toBe(0);
  });
  it('counts a step that a link has put exactly on the line, give or take a rounding', () => {
    expect(activeStep([0, 500.4], 500)).toBe(1);
  });
  it('stays the last when the scene has gone by', () => {
    expect(activeStep([-3000, -2000, -1000], 500)).toBe(2);
  });
});
