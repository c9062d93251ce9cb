/** An embed's address below the site's root: the version that it is pinned to, and its chart. */
const EMBED = /^\/(?:embed|v\/([^/]+))\/([^/]+)\/?$/;
/** What stands in for a chart that there is not: the first of the story. */
const FIRST = 'crowd';

/**
 * Where the address of an embed that is not there leads: a pinned one to its chart as it is now, any
 * other to the first chart. What was asked for goes along, to be told. Null where it is no embed's.
 * @param base the path of the site's root, with or without a slash at its end
 */
export function embedInstead(path: string, query: string, base: string): string | null {
  const root = base.replace(/\/$/, '');
  const [, version, chart] = EMBED.exec(path.slice(root.length)) ?? [];
  if (!chart || (chart === FIRST && !version)) return null;
  const asked = new URLSearchParams(query);
  if (version) asked.set('version', decode(version));
  else {
    // What it asks of that chart says nothing of another.
    for (const key of ['step', 'shows']) asked.delete(key);
    asked.set('chart', decode(chart));
  }
  return `${root}/embed/${version ? chart : FIRST}/?${asked.toString()}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Leaves a page that is not found, where its address is that of an embed. */
export function leaveForEmbed(base: string): void {
  const instead = embedInstead(location.pathname, location.search, base);
  if (instead) location.replace(instead);
}
