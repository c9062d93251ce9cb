import { resolve } from 'node:path';

/** Libraries that others bring along and no picture asks for, with what stands in for each, by its path. */
export const LEFT_OUT: Record<string, string> = {
  'd3-color': resolve('src/scenes/picture/no-colours.ts'),
  'd3-format': resolve('src/charts/shared/no-formats.ts'),
};
