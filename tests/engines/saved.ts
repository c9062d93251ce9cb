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
    const take = (link: HTMLAnchorElement): void => {
      void fetch(link.href)
        .then((response) => response.blob())
        .then((blob) => {
          const reader = new FileReader();
          reader.onload = () => {
            kept.handed = {
              name: link.download || new URL(link.href).pathname.split('/').pop(),
              type: blob.type,
              data: (reader.result as string).split(',')[1],
            };
          };
          reader.readAsDataURL(blob);
        });
    };
    // A link that is in no page is clicked by code, and its click reaches no listener.
    HTMLAnchorElement.prototype.click = function () {
      take(this);
    };
    document.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]');
        if (!link) return;
        event.preventDefault();
        take(link);
      },
      { capture: true, once: true },
    );
  });
  await does();
  const { name, type, data } = (await until(
    tab,
    () => (window as unknown as { handed: object | null }).handed,
  )) as { name: string; type: string; data: string };
  return { name, type, bytes: Buffer.from(data, 'base64') };
}
