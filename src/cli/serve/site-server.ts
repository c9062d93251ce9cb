import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A server of a built site, as a static host would be: compressed where a `.br` file lies beside,
 * and with the site's own page for an address that is not there.
 * @param folder the built site
 * @param base the path it was built for, with a slash at both ends
 */
export function siteServer(folder: string, base = '/'): Server {
  const files = sirv(folder, {
    brotli: true,
    dev: false,
    etag: true,
    // As `public/_headers` has it.
    setHeaders: (response, path) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (path === '/offline.js') response.setHeader('Cache-Control', 'no-cache');
    },
  });
  return createServer((request, response) => {
    const address = request.url ?? '/';
    if (`${address}/` === base) {
      response.writeHead(308, { location: base }).end();
      return;
    }
    const missing = (): void => {
      const page = join(folder, '404.html');
      // A page of others, which the bench measures, may have none.
      response
        .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        .end(existsSync(page) ? readFileSync(page) : '');
    };
    if (!address.startsWith(base)) {
      missing();
      return;
    }
    request.url = address.slice(base.length - 1);
    files(request, response, missing);
  });
}

/** Listens on a port, or on the next free one, and resolves with the one it got. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
