import type { ServerResponse } from 'node:http';
import { relative } from 'node:path';
import type { Plugin, ViteDevServer, WebSocketClient } from 'vite';
import { printFaults, type Fault } from '../../content/ground/fault.ts';
import { faultsPage } from './faults-page.ts';

/**
 * How faults are found, all there are, or soon those that keep a page from being drawn: of one chapter,
 * and of the words, lists and charts beside them. And how Astro is handed what was saved, to make pages of.
 */
export interface Checker {
  look(): Promise<Fault[]>;
  glance(file: string): Fault[];
  words(): Promise<Fault[]>;
  handOver(server: ViteDevServer): Promise<void>;
}

/** The script of pages that says which faults they show, and comes back to the reader's place. */
export const PAGE = 'src/cli/build/live-page.ts';

/** How long a page has to be drawn anew before the checker takes its turn, in milliseconds. */
const AFTER_PAGE = 500;

/** What pages are made of besides what is handed to Astro. */
const UNWATCHED = /^(?:seeds|content\/(?:data|numbers))\//;

/** The watcher passes over a file that is written again within 50 ms, as some editors do. */
const AFTER_WRITING = 60;

/** How long a page has to say what it shows. The server's own page of an error says nothing. */
const TO_SAY = 1000;

/** Answers with a page of faults as long as there are any. */
export function faultsInPlace({ look, glance, words, handOver }: Checker): Plugin {
  let faults: Fault[] = [];
  /** The number of the faults that are told, and 0 where there are none. */
  let shown = 0;
  let count = 0;
  let printed = '';
  let turn = 0;
  /** Whether something was saved of which Astro tells no page. */
  let isUntold = false;
  let latest: Promise<void> = Promise.resolve();
  /** What was saved before is handed over, where it has no fault. */
  let handed: Promise<void> = Promise.resolve();
  let isToCome = false;
  /** Whether something was saved that is not handed over. */
  let isHeld = false;
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
      /** Of a look alone: what is told before it is among what it finds. */
      const print = (found: Fault[]) => {
        const text = found.length > 0 ? printFaults(found) : '';
        if (text && text !== printed) server.config.logger.error(text);
        printed = text;
      };
      /** A file may go while it is read; that calls for the next look. */
      const say = (error: unknown) => {
        server.config.logger.error(String(error));
      };
      const hand = async () => {
        isHeld = false;
        await handOver(server).catch((error: unknown) => {
          isHeld = true;
          throw error;
        });
      };
      const handSoon = () => {
        isHeld = true;
        // Many files may come at once.
        if (isToCome) return;
        isToCome = true;
        const waited = new Promise((resolve) => setTimeout(resolve, AFTER_WRITING));
        handed = Promise.all([handed, waited])
          .then(async () => {
            isToCome = false;
            const found = faults.length > 0 ? faults : await words();
            if (found.length > 0) tell(found);
            else await hand();
          })
          // The look says why, in its own words, and where.
          .catch(() => undefined);
      };
      const lookIn = (wait: number) => {
        const mine = ++turn;
        const waited = new Promise((resolve) => setTimeout(resolve, wait));
        latest = Promise.all([latest, waited])
          .then(async () => {
            await handed;
            // The checker would hold up what the reader waits for.
            await Promise.all(drawn);
            if (mine !== turn) return;
            const found = await look();
            if (mine !== turn) return;
            if (found.length === 0 && isHeld) await hand().catch(say);
            print(found);
            tell(found);
          })
          .catch(say);
      };
      /** Waits for what comes after the last file was saved. */
      const last = async (come: () => Promise<void>) => {
        let waited;
        do await (waited = come());
        while (waited !== come());
      };
      lookIn(0);

      server.watcher.on('all', (event, path) => {
        const file = relative(server.config.root, path).replaceAll('\\', '/');
        if (!/^(content|seeds)\//.test(file)) return;
        // Before the server fails at it and shows its stack.
        const found = faults.length === 0 && event !== 'unlink' ? glance(file) : [];
        if (found.length > 0) tell(found);
        isUntold ||= UNWATCHED.test(file);
        handSoon();
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

      /** Has the checker wait for a page until it is drawn, or is given up. */
      const draw = (response: ServerResponse): (() => void) => {
        let giveUp = () => {};
        const page = new Promise<void>((resolve) => {
          giveUp = resolve;
          response.once('close', resolve);
        });
        drawn.add(page);
        void page.then(() => drawn.delete(page));
        return giveUp;
      };
      const isSound = () => faults.length === 0 && !isHeld;
      /** Draws a page of what was saved last, or says what keeps it from being drawn. */
      const answer = async (response: ServerResponse, next: () => void) => {
        if (faults.length === 0) {
          const giveUp = draw(response);
          await last(() => handed);
          // Its reader may have asked anew meanwhile.
          if (response.destroyed) return;
          if (isSound()) {
            next();
            return;
          }
          giveUp();
        }
        await last(() => latest);
        if (response.destroyed) return;
        if (faults.length === 0) {
          draw(response);
          next();
          return;
        }
        const page = await faultsPage(faults, shown, server.config.base + PAGE);
        response.statusCode = 500;
        response.setHeader('content-type', 'text/html');
        response.end(page);
      };
      server.middlewares.use((request, response, next) => {
        if (request.headers.accept?.includes('text/html')) answer(response, next).catch(next);
        else next();
      });
    },
  };
}
