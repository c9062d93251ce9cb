/** The oldest browsers that the page is built for and promised to, as readers and schools have them. */
export const ENGINES = { safari: '15.4', chrome: '109', firefox: '115' };

/** The same as build tools take it; Safari of a phone goes by the name of its system there. */
const targetOf = (engines: typeof ENGINES): string[] => [
  ...Object.entries(engines).map(([name, version]) => name + version),
  `ios${engines.safari}`,
];

export const STYLE_TARGET = targetOf(ENGINES);

/**
 * Safari before 16 takes names from the wrong scope in a class field's value that has parentheses of
 * its own, a function's among them (webkit.org/b/236843). For that alone build tools would write all
 * fields anew, by a tenth of the first load; instead no script has such a value, which
 * `tests/site/engines.test.ts` sees to, with all else that Safari 15.4 does not parse.
 */
export const SCRIPT_TARGET = targetOf({ ...ENGINES, safari: '16' });
