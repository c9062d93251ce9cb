import { encode } from 'uqr';

/** A QR code as one path of unit squares, with the white that scanners ask for round it. */
export interface QrPath {
  /** Squares along a side. */
  size: number;
  d: string;
}

/** The white round a code, in squares: twice that of a paper's edge, since a projector blurs. */
const BORDER = 3;

/** The QR code of a text. */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: BORDER });
  const d = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, d: d.join('') };
}
