/** How long its address holds: some browsers read a file only after the click is over. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, to be kept where its user keeps files. */
export function saveFile(name: string, parts: BlobPart[], type = 'text/plain'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = name;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_MS);
}
