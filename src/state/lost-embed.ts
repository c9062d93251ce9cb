/** An embed's address below the site's root: its language or the version that it is pinned to, and its chart. */
const EMBED = /^\/(?:(?:(\w{2,3}(?:-\w+)?)\/)?embed|v\/([^/]+))\/([^/]+)(?:\/+|\/index\.html?)?$/i;
/** The charts there are, each by the names that it may be asked by: its own, and that of its scene. */
export type ChartNames = Readonly<Record<string, string>>;

/**
 * Where the address of an embed that is not there leads. One that only spells its chart in another
 * way leads to that chart; a pinned one to its chart as it is now, one in another language to its chart
 * in the source's, any other to the page that says that there is no such chart. What was asked for goes
 * along, to be told. Null where it is no embed's.
 * @param base the path of the site's root, with or without a slash at its end
 */
export function embedInstead(
  path: string,
  query: string,
  base: string,
  charts: ChartNames = {},
): string | null {
  const root = base.replace(/\/$/, '');
  const below = path.slice(root.length);
  const [, language, version, given] = EMBED.exec(below) ?? [];
  if (!given) return null;
  const chart = spelt(decode(given), charts);
  const folder = version ? `v/${version}` : language ? `${language}/embed` : 'embed';
  const there = chart && `/${folder}/${chart}/`;
  if (there && there !== below) return `${root}${there}${query}`;
  const kept = language ?? version;
  // One that is known, and is not there all the same, is not to be had.
  if (chart && !kept) return null;
  const asked = new URLSearchParams(query);
  if (language) asked.set('lang', language);
  else if (version) asked.set('version', decode(version));
  else asked.set('chart', decode(given));
  return `${root}/embed/${kept ? `${given}/` : ''}?${asked.toString()}`;
}

/**
 * The chart that a name means: in capitals, as a file, its words joined in another way, with what a sentence
 * left at its end, one or many of it.
 */
function spelt(given: string, charts: ChartNames): string | undefined {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, '');
  const name = letters(given.replace(/\.(?:html?|php|aspx?|svg|png|json)$/i, ''));
  const known = Object.keys(charts).find((one) => {
    const own = letters(one);
    return [own, `${own}s`, own.replace(/s$/, '')].includes(name);
  });
  return known && charts[known];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
