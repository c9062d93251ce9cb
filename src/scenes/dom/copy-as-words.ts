import { make } from './make.ts';

/**
 * Puts a link on the clipboard under words that stand for it: what is written in shows them, and what takes
 * bare text alone gets the address. Says whether the browser did.
 */
export async function copyAsWords(words: string, link: string): Promise<boolean> {
  const html = make('a', { href: link }, words).outerHTML;
  const kinds = { 'text/html': html, 'text/plain': link };
  const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]);
  try {
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
    ]);
    return true;
  } catch {
    return false;
  }
}
