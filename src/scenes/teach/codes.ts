import { addressAt } from '../../state/address.ts';
import { qrPath } from '../reader/qr.ts';

/*
 * A build that was not told where its pages will stand draws codes that lead nowhere. The page knows
 * where it stands.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.code[href^="/"]')) {
  const { size, d } = qrPath(addressAt(link.getAttribute('href')!));
  const svg = link.querySelector('svg')!;
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  const ground = svg.querySelector('rect')!;
  ground.setAttribute('width', String(size));
  ground.setAttribute('height', String(size));
  svg.querySelector('path')!.setAttribute('d', d);
}
