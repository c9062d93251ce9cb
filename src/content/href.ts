/** The address of a page or file of this site, wherever it is published: `path` starts with a slash. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
