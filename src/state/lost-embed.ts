/** An embed's address below the site's root: its language or the version that it is pinned to, and its chart. */
const EMBED = /^\/(?:(?:(\w{2,3}(?:-\w+)?)\/)?embed|v\/([^/]+))\/([^/]+)\/?$/;
/** What stands in for a chart that there is not: the first of the story. */
const FIRST = 'crowd';

/**
 * Where the address of an embed that is not there leads: a pinned one to its chart as it is now, one
 * in another language to its chart in the source's, any other to the first chart. What was asked for goes along, to be told. Null where it is no embed's.
 * @param base the path of the site's root, with or without a slash at its end
 */
export function embedInstead(path: string, query: string, base: string): string | null {
  const root = base.replace(/\/$/, '');
  const [, language, version, chart] = EMBED.exec(path.slice(root.length)) ?? [];
  const kept = language ?? version;
  if (!chart || (chart === FIRST && !kept)) return null;
  const asked = new URLSearchParams(query);
  if (language) asked.set('lang', language);
  else if (version) asked.set('version', decode(version));
  else {
    // What it asks of that chart says nothing of another.
    for (const key of ['step', 'shows']) asked.delete(key);
    asked.set('chart', decode(chart));
  }
  return `${root}/embed/${kept ? chart : FIRST}/?${asked.toString()}`;
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
