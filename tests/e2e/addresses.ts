/** Two checkouts that are tested at once need ports of their own. */
const PORT = Number(process.env.TEST_PORT ?? 4173);

/** Ports of the two servers: the site, and the site as built for a folder of a host. */
export const PORTS = { site: PORT, sub: PORT + 1 };

/** Where the site is while it is tested. */
export const ROOT = `http://localhost:${PORTS.site}/`;

/** Where it is as a folder of a host. */
export const SUB_ROOT = `http://localhost:${PORTS.sub}/sub/`;

/** The address of the whole story, unless it asks for one of its cuts. */
export function whole(address = './'): string {
  const [, path, query, place] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address)!;
  if (query && /[?&]cut=/.test(query)) return address;
  return `${path}${query ? `${query}&` : '?'}cut=whole${place ?? ''}`;
}
