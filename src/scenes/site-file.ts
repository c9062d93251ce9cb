/** The path of a file of this site. */
export function sitePath(file: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${file}`;
}

/**
 * Fetches a file of this site that is JSON.
 * @throws when it cannot be had
 */
export async function fetchFile<T>(file: string): Promise<T> {
  return (await answer(file)).json() as Promise<T>;
}

/**
 * Fetches a file of this site that is text.
 * @throws when it cannot be had
 */
export async function fetchText(file: string): Promise<string> {
  return (await answer(file)).text();
}

async function answer(file: string): Promise<Response> {
  const response = await fetch(sitePath(file));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
}
