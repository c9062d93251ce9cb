import { addressAt } from '../../state/address.ts';
import { qrPath } from '../reader/qr.ts';

/** Draws the codes of a page whose links name no host anew: the page knows where it stands. */
export function drawCodes(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.code[href^="/"]')) {
    if (link.hidden) continue;
    const { size, d } = qrPath(addressAt(link.getAttribute('href')!));
    const svg = link.querySelector('svg')!;
    svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
    const ground = svg.querySelector('rect')!;
    ground.setAttribute('width', String(size));
    ground.setAttribute('height', String(size));
    svg.querySelector('path')!.setAttribute('d', d);
  }
}
