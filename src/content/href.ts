/** The address of a page or file of this site, wherever it is published: `path` starts with a slash. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The same with its host, where `SITE` names the one that the build is for. */
export function address(path: string): string {
  const host = import.meta.env.SITE as string | undefined;
  return host ? new URL(href(path), host).href : href(path);
}
