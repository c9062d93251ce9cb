import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws an address as a QR code, dark on light in any scheme: few readers know it the other way. */
export function drawQr(svg: SVGSVGElement, address: string): void {
  // Twice the white of a paper edge: a projector blurs.
  const { size, data } = encode(address, { ecc: 'M', border: 3 });
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  const paper = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width: size, height: size, fill: '#fff' }))
    paper.setAttribute(name, String(value));
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute(
    'd',
    data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join(''),
  );
  modules.setAttribute('shape-rendering', 'crispEdges');
  svg.replaceChildren(paper, modules);
}
