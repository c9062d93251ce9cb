import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/scenes/job/job-search.ts';
import { excerpt } from '../../../src/scenes/search/excerpt.ts';
import type { Place } from '../../../src/scenes/search/place.ts';
import { indexPlaces, placesFor } from '../../../src/scenes/search/place-search.ts';
import { resultsOf } from '../../../src/scenes/search/results.ts';

const place = (path: string, title: string, text: string, rest: Partial<Place> = {}): Place => ({
  kind: 'story',
  path,
  title,
  where: '',
  text,
  language: 'en',
  ...rest,
});
const PLACES = [
  place('/#a', 'The gap', 'Pay fell where labour was cheap.'),
  place('/#b', 'Careers', 'Six careers, and the gap between them. Retraining helps.'),
  place('/write/#c', 'Retraining', 'How to write of it.', { kind: 'guide' }),
  place('/#d', 'Dignity', 'Retraining, and what else is needed.'),
  place('/#f', 'The gap in the gap: step 1 of 2', 'The gap.', { where: 'The gap' }),
  place('/es/#e', 'La brecha', 'El análisis de la brecha: gap.', { language: 'es' }),
];
const index = await indexPlaces(PLACES);
const paths = (query: string, language = 'en') =>
  placesFor(index, query, language).found.map(({ place: { path } }) => path);
const isNear = (query: string) => placesFor(index, query, 'en').isNear;

describe('a search for places', () => {
  it('finds what has every word, what is called so first, and half words as far as they go', () => {
    expect(paths('careers gap')).toEqual(['/#b']);
    expect(paths('pay')).toEqual(['/#a']);
    expect(paths('gap retraining')).toEqual(['/#b']);
    expect(paths('retrain')).toContain('/#d');
    expect(isNear('retrain')).toBe(false);
  });

  it('knows spellings, numbers and accents for the same word', () => {
    expect(paths('labor')).toEqual(['/#a']);
    expect(paths('career')).toEqual(['/#b']);
    expect(paths('analisis')).toEqual(['/es/#e']);
  });

  it('puts a place that is called just what was asked before those that have it more often', () => {
    expect(paths('the gap').slice(0, 2)).toEqual(['/#a', '/#f']);
  });

  it('puts what readers came for before how it is written', () => {
    expect(paths('retraining').at(-1)).toBe('/write/#c');
  });

  it('puts the reader’s language first', () => {
    expect(paths('gap', 'es')[0]).toBe('/es/#e');
    expect(paths('gap', 'en').at(-1)).toBe('/es/#e');
  });

  it('says that what it has is only near: a slip, or a part of what was asked', () => {
    expect([paths('dignitty'), isNear('dignitty')]).toEqual([['/#d'], true]);
    expect([paths('dignity of zebras'), isNear('dignity of zebras')]).toEqual([['/#d'], true]);
    expect(paths('zebras')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(paths(' ')).toEqual([]);
    expect(isNear(' ')).toBe(false);
  });
});

describe('an excerpt', () => {
  const long = `${'word '.repeat(60)}the gap widens ${'more '.repeat(60)}`.trim();

  it('is round the first word that was found, which is marked, and says where it is cut', () => {
    const shown = excerpt(long, ['gap']);
    const text = shown.map((stretch) => stretch.text).join('');
    expect(text).toMatch(/^… (?:word )+the gap widens (?:more )+…$/);
    expect(text.length).toBeLessThan(160);
    expect(shown.filter(({ isFound }) => isFound).map((stretch) => stretch.text)).toEqual(['gap']);
  });

  it('is the beginning where the title alone has the word, and the whole of a short text', () => {
    expect(excerpt('Six careers.', ['gap'])).toEqual([
      { text: 'Six', isFound: false },
      { text: ' ', isFound: false },
      { text: 'careers', isFound: false },
      { text: '.', isFound: false },
    ]);
    expect(excerpt('', [])).toEqual([]);
  });
});

describe('results', () => {
  const job = { soc: '29-1141', title: 'Registered nurses' } as Answer['offered'][number]['job'];
  const answer = (kind: Answer['kind'], known: string | null): Answer => ({
    kind,
    offered: [{ job, known }],
  });
  const kinds = (query: string, found: Answer | null) =>
    resultsOf(query, placesFor(index, query, 'en'), found).groups.map(({ kind }) => kind);

  it('come in groups, that of the best place first', () => {
    expect(kinds('retraining', null)).toEqual(['story', 'guide']);
  });

  it('begin with occupations where one is called so, and end with them where one only has the word', () => {
    expect(kinds('careers', answer('find', 'careers nurse'))).toEqual(['job', 'story']);
    expect(kinds('careers', answer('find', 'nurse of careers'))).toEqual(['story', 'job']);
  });

  it('have occupations that are only near where nothing else is found', () => {
    expect(kinds('careers', answer('guess', null))).toEqual(['story']);
    expect(kinds('zebras', answer('guess', null))).toEqual(['job']);
  });

  it('lead to an occupation by its code', () => {
    const { groups, count } = resultsOf(
      'zebras',
      placesFor(index, 'zebras', 'en'),
      answer('find', null),
    );
    expect([groups[0]!.results[0]!.path, count]).toEqual(['/jobs/29-1141/', 1]);
  });
});
