import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rarely } from '../../../src/state/rarely.ts';

let leave = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', {
    setTimeout: globalThis.setTimeout,
    addEventListener: (_: string, heard: () => void) => {
      leave = heard;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What is written of a word that grows by a letter every tenth of a second, for half a minute. */
function typed(atOnce?: number): string[] {
  let word = '';
  const written: string[] = [];
  const write = rarely(() => written.push(word), atOnce);
  for (let letter = 0; letter < 300; letter += 1) {
    word += 'x';
    write();
    vi.advanceTimersByTime(100);
  }
  leave();
  return written;
}

it('what is asked for often is done about once a second, and the last of it never left out', () => {
  for (const atOnce of [1, 6]) {
    const written = typed(atOnce);
    expect(written.length).toBeLessThanOrEqual(30 + atOnce);
    expect(written.slice(0, atOnce).map((word) => word.length)).toEqual(
      Array.from({ length: atOnce }, (_, n) => n + 1),
    );
    expect(written.at(-1)).toHaveLength(300);
  }
});

it('what was saved up by a rest is no more than was there at first', () => {
  let written = 0;
  const write = rarely(() => (written += 1), 3);
  vi.advanceTimersByTime(60_000);
  for (let n = 0; n < 10; n += 1) write();
  expect(written).toBe(3);
  vi.advanceTimersByTime(60_000);
  expect(written).toBe(4);
  for (let n = 0; n < 10; n += 1) write();
  expect(written).toBe(7);
});
