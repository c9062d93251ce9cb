/** Two checkouts that are tested at once need ports of their own. */
const PORT = Number(process.env.TEST_PORT ?? 4173);

/** Ports of the two servers: the site, and the site as built for a folder of a host. */
export const PORTS = { site: PORT, sub: PORT + 1 };

/** Where the site is while it is tested. */
export const ROOT = `http://localhost:${PORTS.site}/`;

/** Where it is as a folder of a host. */
export const SUB_ROOT = `http://localhost:${PORTS.sub}/sub/`;
