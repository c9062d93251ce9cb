import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embeds } from './built.ts';

/** What the build for a host of its own lies under. */
const HOST = 'https://example.org/sub/';

/** Answers as a static host would: what is asked behind `?` makes no difference. */
const host = (address: string) => {
  const path = new URL(address).href.replace(HOST, '').replace(/\?.*$/, '');
  const file = join('dist-base', /(^|\/)$/.test(path) ? `${path}index.html` : path);
  return Promise.resolve(
    existsSync(file)
      ? new Response(readFileSync(file, 'utf8'))
      : new Response(null, { status: 404 }),
  );
};

describe.each(embeds('dist-base'))('%s', (chart) => {
  it('is found by a consumer of oEmbed from the address of its embed alone', async () => {
    const found = await extract(`${HOST}embed/${chart}/`, {}, host);
    expect(found).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Made to Measure' });
    const { document } = parseHTML(String(found.html));
    const iframe = document.querySelector('iframe')!;
    expect(iframe.getAttribute('src')).toBe(`${HOST}embed/${chart}/`);
    // A host may strip the style.
    expect(iframe.getAttribute('width')).toBe('100%');
    expect(iframe.getAttribute('height')).toBe(String(found.height));
    expect(Number(found.height)).toBeGreaterThanOrEqual(700);
    expect((await host(String(found.thumbnail_url))).status).toBe(200);
  });

  it('says the same as XML', () => {
    const [json, xml] = ['json', 'xml'].map((format) =>
      readFileSync(`dist-base/charts/${chart}.oembed.${format}`, 'utf8'),
    );
    const said = JSON.parse(json!) as Record<string, unknown>;
    const { document } = parseHTML(xml!.replace(/^<\?.*\n/, ''));
    for (const [key, value] of Object.entries(said))
      expect(document.querySelector(key)?.textContent).toBe(String(value));
  });
});

describe.each([
  ['', 'crowd', 'story'],
  ['workbench/', 'workbench', 'the-workbench'],
  ...readdirSync('dist-base/share', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`share/${name}/`, null, name] as const),
] as const)('a link to /%s', (path, chart, chapter) => {
  const page = readFileSync(join('dist-base', path, 'index.html'), 'utf8');
  const link = parseHTML(page).document.querySelector('link[type="application/json+oembed"]');

  it('unfolds as the chart that its picture shows, if it shows one', async () => {
    if (link === null) {
      expect(chapter).toBe('further-reading');
      return;
    }
    const found = await extract(HOST + path, {}, host);
    const { document } = parseHTML(String(found.html));
    const src = document.querySelector('iframe')!.getAttribute('src')!;
    if (chart) expect(src).toBe(`${HOST}embed/${chart}/`);
    else expect(found.thumbnail_url).toBe(`${HOST}share/${chapter}.png`);
  });
});

it('an address is given back whole by the rule that the names say', async () => {
  const asked = new URL(`${HOST}embed/gap/?step=gap.4&speed=1.95&v=1#gap.4-speed-1.95`);
  const { html } = await extract(asked.href, {}, host);
  const src = parseHTML(String(html)).document.querySelector('iframe')!.getAttribute('src')!;
  expect(src + asked.search + asked.hash).toBe(asked.href);
  expect(readFileSync('docs/names.md', 'utf8')).toContain('behind the `src` in `html`');
});
