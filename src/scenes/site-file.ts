/** The path of a file of this site. */
export function sitePath(file: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${file}`;
}

/**
 * Fetches a file of this site that is JSON.
 * @throws when it cannot be had
 */
export async function fetchFile<T>(file: string): Promise<T> {
  const response = await fetch(sitePath(file));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json() as Promise<T>;
}
