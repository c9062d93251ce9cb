import { shape } from '../dom/shape.ts';
import { qrPath } from '../reader/qr.ts';

/** Draws an address as a QR code, dark on light in any scheme: few readers know it the other way. */
export function drawQr(svg: SVGSVGElement, address: string): void {
  const { size, d } = qrPath(address);
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.replaceChildren(
    shape('rect', { width: size, height: size, fill: '#fff' }),
    shape('path', { d, 'shape-rendering': 'crispEdges' }),
  );
}
