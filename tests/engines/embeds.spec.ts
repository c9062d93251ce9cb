import { createServer, type Server } from 'node:http';
import { expect } from '@playwright/test';
import { listen } from '../../src/cli/serve/site-server.ts';
import { test } from './engine.ts';
import { clickInFrame } from './hand.ts';
import { until } from './until.ts';
import { embeds } from '../site/built.ts';

/** The sandboxes that platforms put embeds in, the narrowest first. */
const SANDBOXES = [
  'sandbox="allow-scripts"',
  'sandbox="allow-scripts allow-popups allow-forms"',
  'sandbox="allow-scripts allow-same-origin"',
  '',
];

let server: Server;
/** A page of somebody else's, of an origin of its own. */
async function host(body: string): Promise<string> {
  server = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Host</title><body style="margin:0">${body}`);
  });
  return `http://127.0.0.1:${await listen(server, 0)}/`;
}
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
});

for (const sandbox of SANDBOXES)
  test(`an embed comes alive in ${sandbox || 'no sandbox'}, turns its steps and tells no fault`, async ({
    tab,
    site,
  }) => {
    await tab.open(
      await host(
        `<iframe ${sandbox} src="${site}embed/gap/?step=4" style="border:0;width:100%;height:760px"></iframe>`,
      ),
    );
    const frame = tab.frame(0);
    const at = (step: string) =>
      until(
        frame,
        (wanted) => {
          const figure = document.querySelector<HTMLElement>('figure');
          return figure?.dataset.live === 'true' && figure.dataset.activeStep === wanted;
        },
        step,
      );
    await at('4');
    const marks = () =>
      frame.run(() => document.querySelector('.stage')!.querySelectorAll('[data-key]').length);
    expect(await marks()).toBeGreaterThan(5);
    await clickInFrame(tab, 0, '[data-action=next-step]');
    await at('5');
    expect(await marks()).toBeGreaterThan(5);
    expect(await frame.run(() => (window as unknown as { faults: string[] }).faults)).toEqual([]);
  });

test('every chart is alive as an embed, with its typefaces, in the narrowest sandbox', async ({
  tab,
  site,
}) => {
  const address = await host('<div></div>');
  await tab.open(address);
  for (const name of embeds()) {
    await tab.run((src) => {
      document.body.innerHTML = `<iframe sandbox="allow-scripts" src="${src}" width="600" height="900"></iframe>`;
    }, `${site}embed/${name}/`);
    await until(
      tab.frame(0),
      (chart) => document.querySelector(`figure[data-chart=${chart}][data-live=true]`),
      name,
    );
    const { marks, faults, fonts } = await tab.frame(0).run(async () => {
      await document.fonts.ready;
      return {
        marks: document.querySelectorAll('.stage :is([data-key], canvas)').length,
        faults: (window as unknown as { faults: string[] }).faults,
        // A fallback is of the system, which may not have it.
        fonts: [...document.fonts].filter(
          ({ family, status }) => !family.includes('Fallback') && status === 'error',
        ).length,
      };
    });
    expect({ name, marks: marks > 0, faults, fonts }).toEqual({
      name,
      marks: true,
      faults: [],
      fonts: 0,
    });
  }
});
