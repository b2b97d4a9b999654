import { encode } from 'uqr';

/**
 * Draws a text as a QR code, row by row, true where it is dark.
 *
 * @param text At most 300 characters, or the code is too fine to scan from a slide.
 */
export const qrCode = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { border: 0, ecc: 'L' }).data;
