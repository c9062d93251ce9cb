import type { AstroIntegration } from 'astro';
import { expect, it, vi } from 'vitest';
import { liveFaults } from '../../../src/cli/build/live-faults.ts';

type Hooks = AstroIntegration['hooks'];
type Hook = 'astro:config:done' | 'astro:server:start';
type Given<Name extends Hook> = Parameters<NonNullable<Hooks[Name]>>[0];

it.each([
  ['/', 'http://localhost:4321/write/'],
  ['/sub', 'http://localhost:4321/sub/write/'],
])('who starts to write is told where the guide is, under %s', async (base, address) => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const { hooks } = liveFaults();
  await hooks['astro:config:done']!({ config: { base } } as Given<'astro:config:done'>);
  await hooks['astro:server:start']!({ address: { port: 4321 } } as Given<'astro:server:start'>);
  expect(log.mock.calls.flat().join('\n')).toContain(`To write: ${address}\n`);
  log.mockRestore();
});
