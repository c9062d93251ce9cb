import { expect, it, vi } from 'vitest';
import { forgetPlace, keepPlace, keptPlace } from '../../../src/state/kept-place.ts';

const PLACE = { address: 'https://example.org/?cut=whole#gap.3', chapter: 'The gap' };

/** A device's storage that holds some texts, or none and refuses all. */
function stub(texts: Map<string, string> | null): void {
  const refused = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal(
    'localStorage',
    texts
      ? {
          getItem: (key: string) => texts.get(key) ?? null,
          setItem: (key: string, text: string) => texts.set(key, text),
          removeItem: (key: string) => texts.delete(key),
        }
      : { getItem: refused, setItem: refused, removeItem: refused },
  );
}

it('a place is kept as it is, one at a time, and forgotten without a trace', () => {
  const texts = new Map<string, string>();
  stub(texts);
  expect(keptPlace()).toBeNull();
  keepPlace({ ...PLACE, address: 'https://example.org/#list.1' });
  expect(keepPlace(PLACE)).toBe(true);
  expect(keptPlace()).toEqual(PLACE);
  expect(texts.size).toBe(1);
  forgetPlace();
  expect(texts.size).toBe(0);
});

it.each(['', '{', 'null', '[]', '"#gap.3"', '{"address":1,"chapter":"The gap"}'])(
  'what is kept as %j is no place',
  (text) => {
    stub(new Map([['made-to-measure-place', text]]));
    expect(keptPlace()).toBeNull();
  },
);

it('a browser that stores nothing is told so, and breaks nothing', () => {
  stub(null);
  expect(keepPlace(PLACE)).toBe(false);
  expect(keptPlace()).toBeNull();
  expect(forgetPlace).not.toThrow();
});
