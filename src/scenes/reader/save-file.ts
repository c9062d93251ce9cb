import { make } from '../dom/make.ts';

/** How long its address holds: some browsers read a file only after the click is over. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, to be kept where its user keeps files. */
export function saveFile(name: string, parts: BlobPart[], type = 'text/plain'): void {
  const href = URL.createObjectURL(new Blob(parts, { type }));
  const link = make('a', { href });
  link.download = name;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(href);
  }, KEPT_MS);
}
