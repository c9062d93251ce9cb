import { note } from './note.ts';
import { createStore } from './store.ts';
import { THEMES, type Theme } from './themes.ts';

/** What holds the colours in the address. */
const ASKED = 'theme';

/** What holds them on the device, where the reader asked for it; `first-look.js` reads it. */
const KEY = 'made-to-measure-theme';

/** The colours of this page, and whether the device keeps them. */
export interface Worn {
  theme: Theme;
  kept: boolean;
}

tintBar(themeNow());

/** The same for all who show or change them, as `first-look.js` has found them. */
export const worn = createStore<Worn>({ theme: themeNow(), kept: isKept() });

/**
 * Turns the page to some colours, and keeps them: on the device where that is asked for and it lets us, and
 * otherwise in the address alone. What the device kept before is forgotten.
 */
export function wear(theme: Theme, onDevice: boolean): void {
  const { documentElement: root } = document;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  tintBar(theme);
  const kept = keep(onDevice ? theme : null);
  const address = new URL(location.href);
  if (theme === 'auto' || kept) address.searchParams.delete(ASKED);
  else address.searchParams.set(ASKED, theme);
  note(history.state, address.href);
  worn.set({ theme, kept });
}

/** The address of a link of this site with the colours that the address of this page asks for. */
export function inTheme(link: string): string {
  const asked = new URLSearchParams(location.search).get(ASKED);
  const address = new URL(link);
  if (asked && address.origin === location.origin && !address.searchParams.has(ASKED))
    address.searchParams.set(ASKED, asked);
  return address.href;
}

/** Has a phone's browser give its own bar the colour of the page rather than that of the device. */
function tintBar(theme: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const { scheme } = meta.dataset;
    meta.media =
      theme === 'auto' ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
  }
}

function themeNow(): Theme {
  return THEMES.find((name) => name === document.documentElement.dataset.theme) ?? 'auto';
}

function isKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Says whether something is kept now. */
function keep(theme: Theme | null): boolean {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
    return theme !== null;
  } catch {
    return false;
  }
}
