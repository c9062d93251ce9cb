import { describe, expect, it } from 'vitest';
import { readRanking, writeRanking, type Ranking } from '../../../src/state/ranking.ts';

const usual: Ranking = {
  by: 'jobs',
  rising: false,
  group: null,
  x: 'wage',
  y: 'people',
  compared: [],
};
const known = { figures: ['jobs', 'wage', 'people'], groups: ['23', '29'], usual };

describe('how the table of all occupations stands, in an address', () => {
  it('is read as it was written, beside what is not its own', () => {
    const ranking: Ranking = {
      by: 'wage',
      rising: true,
      group: '29',
      x: 'people',
      y: 'jobs',
      compared: ['29-1141', '15-1252'],
    };
    const query = writeRanking('?job=29-1141&speed=1.95&by=jobs', ranking, known);
    expect(query).toBe(
      '?job=29-1141&speed=1.95&by=wage&order=rising&group=29&x=people&y=jobs&compare=29-1141,15-1252',
    );
    expect(readRanking(query, known)).toEqual(ranking);
  });

  it('is the usual one where it says nothing, or nothing that is known', () => {
    expect(readRanking('', known)).toEqual(usual);
    expect(readRanking('?by=luck&x=&order=up&group=99&compare=me,29', known)).toEqual(usual);
    expect(writeRanking('?by=wage&job=29-1141', usual, known)).toBe('?job=29-1141');
  });

  it('compares four at most, each once', () => {
    const { compared } = readRanking(
      '?compare=11-1011,11-1011,13-2011,15-1252,29-1141,53-3032',
      known,
    );
    expect(compared).toEqual(['11-1011', '13-2011', '15-1252', '29-1141']);
  });
});
