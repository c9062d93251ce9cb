import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { siteServer } from '../../src/cli/serve/site-server.ts';

/**
 * Keeps what goes wrong in a page where any driver can read it: not each of them hears an engine's
 * console. It stands before the page's own policy, which therefore does not hold for it.
 */
const PROBE = `<script>(function () {
  var faults = (window.faults = []);
  addEventListener('error', function (event) {
    var target = event.target;
    // A preload that fails is no loss: what needs it asks again, and tells of it.
    if (target.rel !== 'modulepreload')
      faults.push(event.message || 'not loaded: ' + (target.src || target.href));
  }, true);
  addEventListener('unhandledrejection', function (event) { faults.push(String(event.reason)); });
  addEventListener('securitypolicyviolation', function (event) {
    faults.push('refused by the policy: ' + event.violatedDirective + ' ' + event.blockedURI);
  });
  ['error', 'warn'].forEach(function (kind) {
    var own = console[kind];
    console[kind] = function () {
      faults.push(kind + ': ' + [].join.call(arguments, ' '));
      own.apply(console, arguments);
    };
  });
})();</script>`;

/** A server of the built site whose pages carry the probe, and nothing else that they do not carry. */
export function probedSite(folder: string): Server {
  const site = siteServer(folder);
  return createServer((request, response) => {
    const file = htmlAt(folder, request.url ?? '/');
    if (!file) {
      site.emit('request', request, response);
      return;
    }
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(readFileSync(file, 'utf8').replace('<head>', `<head>${PROBE}`));
  });
}

function htmlAt(folder: string, address: string): string | null {
  const path = join(folder, decodeURIComponent(address.split(/[?#]/)[0]!));
  const file = path.endsWith('.html') ? path : join(path, 'index.html');
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
