import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../../src/scenes/reader/save-file.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a file can still be read after the click, by a browser that takes its time', () => {
  const held = new Set<string>();
  const link = {
    href: '',
    download: '',
    setAttribute: (_: string, address: string) => (link.href = address),
    append: () => {},
    click: () => {},
  };
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { createElement: () => link });
  vi.stubGlobal('URL', {
    createObjectURL: () => (held.add('blob:1'), 'blob:1'),
    revokeObjectURL: (address: string) => held.delete(address),
  });
  saveFile('answer.txt', ['Ada']);
  expect(link.download).toBe('answer.txt');
  vi.advanceTimersByTime(30_000);
  expect(held).toEqual(new Set([link.href]));
  vi.runAllTimers();
  expect(held).toEqual(new Set());
});
