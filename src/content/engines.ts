/** The oldest browsers that the page is built for and promised to, as readers and schools have them. */
export const ENGINES = { safari: '15.4', chrome: '109', firefox: '115' };

/** The same as build tools take it; Safari of a phone goes by the name of its system there. */
export const TARGET = [
  ...Object.entries(ENGINES).map(([name, version]) => name + version),
  `ios${ENGINES.safari}`,
];
