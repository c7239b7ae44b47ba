import { encode } from 'uqr';

/** A QR code as one SVG path, on a square of `size` units: templates draw it without any markup of ours in data. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The QR code of a text, quiet zone included, readable with 15 % of it hidden. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}
