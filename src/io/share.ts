/** Types of the files that are written, by the ending of their names: browsers decide by type and ending. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  zip: 'application/zip',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

const named = (name: string, content: BlobPart): File =>
  new File([content], name, { type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? '' });

/** Tells whether the system has a sheet that takes a file of this name; most desktops have none. */
export const canShareFile = (name: string): boolean => canShare({ files: [named(name, '')] });

/** Tells whether the system has a sheet that takes an address. */
export const canShareLink = (address: string): boolean => canShare({ url: address });

function canShare(data: ShareData): boolean {
  try {
    return navigator.canShare?.(data) ?? false;
  } catch {
    return false;
  }
}

/** Hands a file to the system's sheet. */
export const shareFile = (name: string, content: Blob): Promise<void> =>
  share({ files: [named(name, content)] });

/** Hands an address to the system's sheet. */
export const shareLink = (title: string, address: string): Promise<void> => share({ title, url: address });

/** Closing the sheet is a choice, no failure. */
async function share(data: ShareData): Promise<void> {
  try {
    await navigator.share(data);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}
