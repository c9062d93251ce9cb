import type { ServerResponse } from 'node:http';
import { relative } from 'node:path';
import type { Plugin, WebSocketClient } from 'vite';
import type { Fault } from '../../content/ground/fault.ts';
import { faultsPage } from './faults-page.ts';

/** How faults are found: all there are, and at once those of one file that keep it from being drawn. */
export interface Checker {
  look(): Promise<Fault[]>;
  glance(file: string): Fault[];
}

/** The script of pages that says which faults they show, and comes back to the reader's place. */
export const PAGE = 'src/cli/build/live-page.ts';

/** How long a page has to be drawn anew before the checker takes its turn, in milliseconds. */
const AFTER_PAGE = 500;

/** What pages are made of besides the files that Astro itself watches. */
const UNWATCHED = /^(?:seeds|content\/(?:data|numbers))\//;

/** The watcher passes over a file that is written again within 50 ms, as some editors do. */
const AFTER_WRITING = 60;

/** How long a page has to say what it shows. The server's own page of an error says nothing. */
const TO_SAY = 1000;

/** Answers with a page of faults as long as there are any. */
export function faultsInPlace({ look, glance }: Checker): Plugin {
  let faults: Fault[] = [];
  /** The number of the faults that are told, and 0 where there are none. */
  let shown = 0;
  let count = 0;
  let turn = 0;
  /** Whether something was saved of which Astro tells no page. */
  let isUntold = false;
  let latest: Promise<void> = Promise.resolve();
  /** The pages that are being drawn. */
  const drawn = new Set<Promise<void>>();
  return {
    name: 'faults-in-place',
    configureServer(server) {
      const tell = (found: Fault[]) => {
        const isKnown = JSON.stringify(found) === JSON.stringify(faults);
        if (isKnown && (found.length > 0 || !isUntold)) return;
        isUntold = false;
        faults = found;
        shown = found.length > 0 ? ++count : 0;
        server.ws.send({ type: 'full-reload' });
      };
      const lookIn = (wait: number) => {
        const mine = ++turn;
        const waited = new Promise((resolve) => setTimeout(resolve, wait));
        latest = Promise.all([latest, waited])
          .then(async () => {
            // The checker would hold up what the reader waits for.
            await Promise.all(drawn);
            if (mine === turn) tell(await look());
          })
          // A file may go while it is read; that calls for the next look.
          .catch((error: unknown) => {
            server.config.logger.error(String(error));
          });
      };
      /** Waits for the look after the last file was saved. */
      const looked = async () => {
        let waited;
        do await (waited = latest);
        while (waited !== latest);
      };
      lookIn(0);

      server.watcher.on('all', (event, path) => {
        const file = relative(server.config.root, path).replaceAll('\\', '/');
        if (!/^(content|seeds)\//.test(file)) return;
        // Before the server fails at it and shows its stack.
        if (faults.length === 0 && event !== 'unlink') tell(glance(file));
        isUntold ||= UNWATCHED.test(file);
        lookIn(faults.length > 0 ? AFTER_WRITING : AFTER_PAGE);
      });

      // A page may be on its way while faults come or go.
      const spoken = new WeakSet<object>();
      server.ws.on('live-faults:shown', (given: number, client: WebSocketClient) => {
        spoken.add(client.socket);
        if (given !== shown) client.send({ type: 'full-reload' });
      });
      server.ws.on('connection', (socket) => {
        setTimeout(() => {
          if (faults.length > 0 && !spoken.has(socket))
            socket.send(JSON.stringify({ type: 'full-reload' }));
        }, TO_SAY);
      });

      const draw = (response: ServerResponse, next: () => void) => {
        const page = new Promise<void>((resolve) => response.once('close', resolve));
        drawn.add(page);
        void page.then(() => drawn.delete(page));
        next();
      };
      server.middlewares.use((request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) {
          next();
          return;
        }
        if (faults.length === 0) {
          draw(response, next);
          return;
        }
        looked()
          .then(async () => {
            if (faults.length === 0) {
              draw(response, next);
              return;
            }
            const page = await faultsPage(faults, shown, server.config.base + PAGE);
            response.statusCode = 500;
            response.setHeader('content-type', 'text/html');
            response.end(page);
          })
          .catch(next);
      });
    },
  };
}
