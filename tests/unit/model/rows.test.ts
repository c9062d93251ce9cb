import { expect, it } from 'vitest';
import { LEVERS } from '../../../src/model/levers.ts';
import { PARAMETERS } from '../../../src/model/parameters.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { clamp } from '../../../src/model/row.ts';
import { TICKS } from '../../../src/model/ticks.ts';

const rows = [...LEVERS, ...PARAMETERS];

it('every default lies in its range, and every range has room', () => {
  const wrong = rows.filter(
    ({ default: value, min, max }) => value < min || value > max || min >= max,
  );
  expect(wrong).toEqual([]);
});

it('no two rows share an id, so that an address can name them alike', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it('presets and the ticks of sources lie on the levers', () => {
  for (const preset of Object.values(PRESETS))
    for (const { id, min, max } of LEVERS) {
      const value = (preset as Record<string, number>)[id] ?? min;
      expect(clamp({ min, max }, value)).toBe(value);
    }
  const speed = LEVERS[0];
  for (const { value } of TICKS) expect(clamp(speed, value)).toBe(value);
});
