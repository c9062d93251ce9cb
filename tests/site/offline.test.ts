import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './built.ts';

interface Manifest {
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; purpose?: string }[];
}

describe.each([
  { folder: 'dist', base: '/' },
  { folder: 'dist-base', base: '/sub/' },
])('the site in $folder', ({ folder, base }) => {
  const fileAt = (address: string) => {
    expect(address.startsWith(base)).toBe(true);
    return join(folder, address.slice(base.length).replace(/(^|\/)$/, '$1index.html'));
  };
  const worker = readFileSync(join(folder, 'offline.js'), 'utf8');
  const named = [...worker.matchAll(/\["(\/[^"]*)","([\w+/]{43}=)"\]/g)].map(
    ([, address, hash]) => ({ file: fileAt(address!), address: address!, hash: hash! }),
  );

  it('can be installed from every page, with icons of the sizes they are said to have', () => {
    for (const { path, document } of pagesOf(folder)) {
      const link = document.querySelector('link[rel=manifest]');
      expect(link?.getAttribute('href'), path).toBe(`${base}manifest.webmanifest`);
    }
    const manifest = JSON.parse(
      readFileSync(join(folder, 'manifest.webmanifest'), 'utf8'),
    ) as Manifest;
    expect([manifest.start_url, manifest.scope]).toEqual([base, base]);
    for (const { src, sizes } of manifest.icons) {
      const icon = readFileSync(fileAt(src));
      if (src.endsWith('.png'))
        expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
    }
    const sides = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`);
    expect(sides).toEqual(['any any', '192x192 any', '512x512 any', '512x512 maskable']);
  });

  it('its worker knows each file by what it holds, so that those of two releases never mix', () => {
    expect(named.length).toBeGreaterThan(200);
    const holds = (file: string) =>
      createHash('sha256').update(readFileSync(file)).digest('base64');
    expect(named.filter(({ file, hash }) => holds(file) !== hash)).toEqual([]);
  });

  it('its worker keeps the story with every still picture and every script that it could ask for', () => {
    const kept = new Set(named.map(({ address }) => address));
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const asked = [
      ...page.matchAll(/(?:<img[^>]* src|data-source|data-words|data-jobs)="(\/[^"]*)"/g),
    ];
    expect(asked.length).toBeGreaterThan(130);
    expect(asked.map(([, address]) => address!).filter((address) => !kept.has(address))).toEqual(
      [],
    );
    const scripts = named.filter(({ file }) => file.endsWith('.js'));
    const imports = scripts.flatMap(({ file }) =>
      [...readFileSync(file, 'utf8').matchAll(/import\([`"']\.\/([\w.-]+\.js)[`"']\)/g)].map(
        ([, name]) => `${base}assets/${name!}`,
      ),
    );
    expect(imports.length).toBeGreaterThan(30);
    expect(imports.filter((address) => !kept.has(address))).toEqual([]);
  });

  it('says before a press how much the device will hold, to a tenth of a megabyte', () => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const said = [...page.matchAll(/\((\d\.\d) MB\)/g)].map(([, size]) => Number(size));
    const size = (some: typeof named) =>
      Math.round(some.reduce((sum, { file }) => sum + statSync(file).size, 0) / 1e5) / 10;
    expect(said).toEqual([
      size(named.filter(({ file }) => !/\.(svg|png)$/.test(file))),
      size(named),
    ]);
    expect(size(named)).toBeLessThan(5);
  });

  it('its worker is small, and hosts are told to ask for it anew', () => {
    expect(brotliCompressSync(worker).length).toBeLessThan(20_000);
    expect(readFileSync(join(folder, '_headers'), 'utf8')).toMatch(
      /^\/offline\.js\n {2}Cache-Control: no-cache$/m,
    );
    expect(existsSync(join(folder, 'offline.js'))).toBe(true);
  });
});
