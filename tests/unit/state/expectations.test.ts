import { expect, it } from 'vitest';
import { TILE_IDS, TILES } from '../../../src/charts/workbench/tiles.ts';
import { EXPECTATIONS } from '../../../src/state/expectations.ts';
import { readTyped } from '../../../src/state/typed-number.ts';

it('every outcome that can be asked about says what can be expected of it', () => {
  expect(Object.keys(EXPECTATIONS).sort()).toEqual([...TILE_IDS].sort());
});

it('no share passes all there is, and only a change can fall below nothing', () => {
  for (const id of TILE_IDS) {
    const { kind } = TILES[id];
    if (kind === 'share' || kind === 'fine') expect(EXPECTATIONS[id]).toMatchObject({ max: 100 });
    expect(EXPECTATIONS[id]!.min, id).toBe(kind === 'change' ? -100 : 0);
  }
  expect(readTyped('900', EXPECTATIONS.unemployment!)).toMatchObject({ value: 100, why: 'range' });
});
