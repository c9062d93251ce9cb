/** The square of the icon with its round corners, and how far a device may cut from each side. */
const SQUARE = '<rect width="32" height="32" rx="4"';
const MARGIN = 5;

/**
 * The icon with its ground run out on all sides, so that whatever shape a device cuts leaves the
 * drawing whole: within four fifths of the middle, as the manifest's standard asks.
 * @throws where the icon has no ground to run out
 */
export function maskable(icon: string): string {
  if (!icon.includes(SQUARE)) throw new Error('The icon has no square that could be run out.');
  const side = 32 + 2 * MARGIN;
  const place = `x="-${MARGIN}" y="-${MARGIN}"`;
  return icon
    .replace('viewBox="0 0 32 32"', `viewBox="-${MARGIN} -${MARGIN} ${side} ${side}"`)
    .replace(SQUARE, `<rect ${place} width="${side}" height="${side}"`);
}
