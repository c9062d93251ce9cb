import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const kept = new Map<string, string>();

/** Loads a page into a tab; `pieces` are those of it that have a name, by how far down they are. */
async function load(type: 'navigate' | 'reload', pieces: Record<string, number>, faults = '0') {
  const leaving: (() => void)[] = [];
  const named = vi.fn();
  const elements = Object.entries(pieces).map(([id, top]) => ({
    id,
    getClientRects: () => [{}],
    closest: () => null,
    getBoundingClientRect: () => ({ top }),
  }));
  vi.stubGlobal('document', {
    documentElement: { dataset: { ready: 'true', faults } },
    querySelector: (what: string) => (what === ':target' ? { scrollIntoView: named } : null),
    querySelectorAll: () => elements,
    getElementById: (id: string) => elements.find((element) => element.id === id) ?? null,
  });
  const scrollBy = vi.fn();
  vi.stubGlobal('window', { innerHeight: 900, scrollBy });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type }] as never);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => call());
  vi.stubGlobal('addEventListener', (what: string, call: () => void) => {
    if (what === 'pagehide') leaving.push(call);
  });
  vi.resetModules();
  await import('../../../src/cli/build/live-page.ts');
  await vi.dynamicImportSettled();
  return {
    scrolledBy: () => (scrollBy.mock.lastCall?.[0] as { top: number } | undefined)?.top,
    isAtNamed: () => named.mock.calls.length > 0,
    leave: () => {
      for (const call of leaving) call();
    },
  };
}

it('a page loaded anew comes back to where its tab was, also where faults stood between', async () => {
  (await load('navigate', { opening: -500, list: 200 })).leave();
  (await load('reload', {}, '1')).leave();
  const { scrolledBy, isAtNamed } = await load('reload', { opening: 0, list: 700 });
  expect(scrolledBy()).toBe(500);
  expect(isAtNamed()).toBe(false);
});

it('a tab that was opened just now comes to what its address names when it is loaded anew', async () => {
  kept.clear();
  await load('navigate', { opening: 0, list: 700 });
  const { scrolledBy, isAtNamed } = await load('reload', { opening: 0, list: 700 });
  expect(scrolledBy()).toBeUndefined();
  expect(isAtNamed()).toBe(true);
});

it('a place in one page is no place in the next, also where that has faults first', async () => {
  (await load('navigate', { opening: -500, list: 200 })).leave();
  await load('navigate', {}, '1');
  const { scrolledBy } = await load('reload', { opening: 0, list: 700 });
  expect(scrolledBy()).toBeUndefined();
});
