/** Most pixels a canvas may have on phones (iOS). */
const MAX_PIXELS = 16_700_000;

/** Gives how many pixels of the file stand for one of the layout: two, or as many as phones allow. */
export const pixelScale = (width: number, height: number): number =>
  Math.min(2, Math.sqrt(MAX_PIXELS / (width * height)));

/** Why a picture could not be made; words for it live in i18n. */
export class PictureError extends Error {
  readonly code: 'image' | 'canvas';
  constructor(code: 'image' | 'canvas') {
    super(code);
    this.name = 'PictureError';
    this.code = code;
  }
}

/**
 * Turns a standalone SVG into a PNG.
 *
 * @param width Layout width, px; the file has {@link pixelScale} times the pixels.
 * @throws {PictureError} when the browser cannot read the drawing (`image`) or runs out of memory (`canvas`).
 */
export async function svgToPng(svg: string, width: number, height: number): Promise<Blob> {
  const scale = pixelScale(width, height);
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode().catch(() => {
      throw new PictureError('image');
    });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new PictureError('canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new PictureError('canvas');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
