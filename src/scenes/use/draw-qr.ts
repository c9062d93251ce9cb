import { qrPath } from '../reader/qr.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws an address as a QR code, dark on light in any scheme: few readers know it the other way. */
export function drawQr(svg: SVGSVGElement, address: string): void {
  const { size, d } = qrPath(address);
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  const paper = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width: size, height: size, fill: '#fff' }))
    paper.setAttribute(name, String(value));
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute('d', d);
  modules.setAttribute('shape-rendering', 'crispEdges');
  svg.replaceChildren(paper, modules);
}
