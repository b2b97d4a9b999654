/** A QR code, row by row, true where it is dark. */
export type QrCode = readonly (readonly boolean[])[];

/** Longest text drawn as a QR code, characters: a phone reads what is longer badly from a screen or a slide. */
export const MAX_QR = 300;

/** Light around a code, in modules: the standard asks for four. */
const QUIET = 4;

/**
 * Works a QR code out; what does so loads with the first.
 *
 * @param correction How much of it may be unreadable: L 7 %, with the largest modules, M 15 %.
 */
export const qrCode = async (text: string, correction: 'L' | 'M'): Promise<QrCode> =>
  (await import('uqr')).encode(text, { border: 0, ecc: correction }).data;

/** Draws a QR code: the view box of an SVG and the path of what is dark. */
export function qrDrawing(code: QrCode): { readonly viewBox: string; readonly d: string } {
  const side = code.length + 2 * QUIET;
  const dark = code.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return { viewBox: `${-QUIET} ${-QUIET} ${side} ${side}`, d: dark.join('') };
}
