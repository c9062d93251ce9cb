import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { check } from '../../content/check.ts';
import type { Fault } from '../../content/fault.ts';
import { faultsPage } from './faults-page.ts';

/** While one writes, shows faults in the browser in place of the page, until they are mended. */
export function liveFaults(): AstroIntegration {
  return {
    name: 'live-faults',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [inPlaceOfPages()] } });
      },
    },
  };
}

/** How long a page has to be drawn anew before the checker takes its turn, in milliseconds. */
const AFTER_PAGE = 500;

function inPlaceOfPages(): Plugin {
  let faults: Fault[] = [];
  let latest = Promise.resolve();
  return {
    name: 'live-faults',
    configureServer(server) {
      const look = async () => {
        const found = await check('content', 'seeds');
        const same = JSON.stringify(found) === JSON.stringify(faults);
        faults = found;
        if (!same) server.ws.send({ type: 'full-reload' });
      };
      let waiting: NodeJS.Timeout | undefined;
      const lookSoon = (wait: number) => {
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          // One after the other, and none is given up: a page may wait for it. A file that goes while
          // it is read is followed by another look.
          latest = latest.then(look).catch((error: unknown) => {
            server.config.logger.error(String(error));
          });
        }, wait);
      };
      lookSoon(0);
      server.watcher.on('all', (_, file) => {
        if (/^(content|seeds)\b/.test(relative(server.config.root, file)))
          lookSoon(faults.length > 0 ? 0 : AFTER_PAGE);
      });
      server.middlewares.use((request, response, next) => {
        if (faults.length === 0 || !request.headers.accept?.includes('text/html')) {
          next();
          return;
        }
        latest
          .then(async () => {
            if (faults.length === 0) {
              next();
              return;
            }
            response.statusCode = 500;
            response.setHeader('content-type', 'text/html');
            response.end(await faultsPage(faults));
          })
          .catch(next);
      });
    },
  };
}
