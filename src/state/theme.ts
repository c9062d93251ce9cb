/** The colours of a page: one of two, or as the reader's device has them. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What holds the colours, in the address and, where the reader asked for it, on the device. */
const KEY = 'theme';

/** The colours of this page, as `first-look.js` has taken them. */
export function themeNow(): Theme {
  return THEMES.find((name) => name === document.documentElement.dataset.theme) ?? 'auto';
}

/** Whether this device keeps the reader's colours. */
export function isThemeKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/**
 * Turns the page to some colours, and keeps them: on the device where that was asked for, and otherwise
 * in the address alone. What the device kept before is forgotten.
 * @returns whether they are kept as was asked
 */
export function setTheme(theme: Theme, onDevice: boolean): boolean {
  const root = document.documentElement;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  const kept = keepOnDevice(onDevice ? theme : null);
  const address = new URL(location.href);
  if (theme === 'auto' || kept) address.searchParams.delete(KEY);
  else address.searchParams.set(KEY, theme);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // A frame without an origin must not write its address; the colours hold all the same.
  }
  return kept === onDevice;
}

/** The address of a link of this site with the colours that the address of this page asks for. */
export function inTheme(link: string): string {
  const asked = new URLSearchParams(location.search).get(KEY);
  const address = new URL(link);
  if (asked && address.origin === location.origin && !address.searchParams.has(KEY))
    address.searchParams.set(KEY, asked);
  return address.href;
}

function keepOnDevice(theme: Theme | null): boolean {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
    return theme !== null;
  } catch {
    return false;
  }
}
