import JSZip from 'jszip';

/** An unknown figure as the writer leaves it in a chart and in the sheet behind it: an empty value. */
const EMPTY = [/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, /<c r="[A-Z]+\d+"><v><\/v><\/c>/g] as const;

/**
 * Takes the empty values out of charts and of the sheets behind them: a missing point is a gap, and an empty value is
 * no number, so that programs may ask to repair the file.
 */
export async function withoutBlanks(pptx: ArrayBuffer): Promise<Blob> {
  const file = await JSZip.loadAsync(pptx);
  for (const path of Object.keys(file.files)) {
    if (/^ppt\/charts\/[^/]+\.xml$/.test(path)) file.file(path, cleaned(await textIn(file, path)));
    if (!/^ppt\/embeddings\/.+\.xlsx$/.test(path)) continue;
    const book = await JSZip.loadAsync((await file.file(path)?.async('uint8array')) ?? new Uint8Array());
    const sheet = 'xl/worksheets/sheet1.xml';
    book.file(sheet, cleaned(await textIn(book, sheet)));
    file.file(path, await book.generateAsync({ type: 'uint8array' }));
  }
  return file.generateAsync({
    type: 'blob',
    compression: 'DEFLATE',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}

const textIn = async (zip: JSZip, path: string): Promise<string> =>
  (await zip.file(path)?.async('text')) ?? '';

const cleaned = (xml: string): string => EMPTY.reduce((text, blank) => text.replace(blank, ''), xml);
