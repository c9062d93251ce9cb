import { expect, it } from 'vitest';
import { readHandout, writeHandout } from '../../../src/state/handout.ts';

const CHAPTERS = ['opening', 'services', 'careers'];

it('the address says of a handout what differs from the usual, and reads it back', () => {
  const usual = { length: 'short', without: [], paper: 'a4' } as const;
  expect(writeHandout('?theme=dark', usual)).toBe('?theme=dark');
  const own = { length: 'whole', without: ['services', 'careers'], paper: 'letter' } as const;
  const query = writeHandout('?theme=dark&without=opening', own);
  expect(query).toBe('?theme=dark&length=whole&without=services,careers&paper=letter');
  expect(readHandout(query, CHAPTERS)).toEqual(own);
});

it('whatever stands in its address, a handout is sound', () => {
  expect(readHandout('?length=long&without=nothing,,careers&paper=a3', CHAPTERS)).toEqual({
    length: 'short',
    without: ['careers'],
    paper: 'a4',
  });
});
