import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** A file that a page handed to its browser, read back. */
export interface Saved {
  name: string;
  type: string;
  bytes: Buffer;
}

/**
 * Does what saves a file, and reads the file back. Not every engine can be told where files go, so it is
 * read where the page hands it over: the link of a download, at its click.
 */
export async function saved(tab: Tab, does: () => Promise<void>): Promise<Saved> {
  await tab.run(() => {
    const kept = window as unknown as { handed: object | null };
    kept.handed = null;
    // A page's policy lets it fetch no blob, so each is kept from when it got its address.
    const blobs = new Map<string, Blob>();
    const address = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = address(blob);
      blobs.set(url, blob);
      return url;
    };
    const take = async (link: HTMLAnchorElement): Promise<void> => {
      const blob = blobs.get(link.href) ?? (await (await fetch(link.href)).blob());
      const reader = new FileReader();
      reader.onload = () => {
        kept.handed = {
          name: link.download || new URL(link.href).pathname.split('/').pop(),
          type: blob.type,
          data: (reader.result as string).split(',')[1],
        };
      };
      reader.readAsDataURL(blob);
    };
    // A link that is in no page is clicked by code, and its click reaches no listener.
    HTMLAnchorElement.prototype.click = function () {
      void take(this);
    };
    const onClick = (event: Event): void => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]');
      if (!link) return;
      event.preventDefault();
      void take(link);
    };
    document.addEventListener('click', onClick, { capture: true });
  });
  await does();
  const { name, type, data } = (await until(
    tab,
    () => (window as unknown as { handed: object | null }).handed,
  )) as { name: string; type: string; data: string };
  return { name, type, bytes: Buffer.from(data, 'base64') };
}
