/**
 * Serves the built site and prints its address.
 * Usage: serve.ts [folder] [port]; a port that is named must be free, else the next free one is taken.
 */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { listen, siteServer } from './serve/site-server.ts';

const [folder = process.env.OUT_DIR || 'dist', asked] = process.argv.slice(2);
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in "${folder}". Run npm run build first.`);
  process.exit(1);
}

const port = await listen(siteServer(folder, base), Number(asked ?? process.env.PORT ?? 4321));
const onNetwork = Object.values(networkInterfaces())
  .flat()
  .find((face) => face?.family === 'IPv4' && !face.internal);

console.log(`\n  Made to Measure   http://localhost:${port}${base}`);
if (onNetwork) console.log(`  on your phone     http://${onNetwork.address}:${port}${base}`);
console.log('\n  To write: npm run dev, then /write/ at the address it prints.');
console.log('  Press Ctrl+C to stop.\n');
