import JSZip from 'jszip';
import { type Touch, touched } from './touches.ts';

/** An unknown figure as the writer leaves it in a chart and in the sheet behind it: an empty value. */
const EMPTY = [/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, /<c r="[A-Z]+\d+"><v><\/v><\/c>/g] as const;

/**
 * Finishes a file of slides: puts into its charts what the writer cannot say, and mends what the writer gets wrong, so
 * that no program asks to repair the file. A missing point is a gap, no empty value; elements stand in the order of
 * their schemas, and every content type has its part.
 *
 * @param touches By chart, in the order they were added.
 */
export async function finished(pptx: ArrayBuffer, touches: readonly Touch[]): Promise<Blob> {
  const file = await JSZip.loadAsync(pptx);
  const rewrite = async (path: string, change: (xml: string) => string): Promise<void> => {
    file.file(path, change(await textIn(file, path)));
  };
  // The writer numbers the charts of all its files in one row.
  for (const [i, path] of numbered(file, /^ppt\/charts\/chart(\d+)\.xml$/).entries())
    await rewrite(path, (xml) => touched(inOrder(cleaned(xml)), touches[i]));
  for (const path of numbered(file, /^ppt\/slides\/slide(\d+)\.xml$/)) await rewrite(path, withOwnNumbers);
  for (const path of Object.keys(file.files)) {
    if (!/^ppt\/embeddings\/.+\.xlsx$/.test(path)) continue;
    const book = await JSZip.loadAsync((await file.file(path)?.async('uint8array')) ?? new Uint8Array());
    const sheet = 'xl/worksheets/sheet1.xml';
    book.file(sheet, cleaned(await textIn(book, sheet)));
    file.file(path, await book.generateAsync({ type: 'uint8array' }));
  }
  await rewrite('ppt/presentation.xml', (xml) =>
    xml.replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, '$2$1'),
  );
  await rewrite('[Content_Types].xml', (xml) =>
    xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (type, path: string) =>
      file.file(path) ? type : '',
    ),
  );
  return file.generateAsync({
    type: 'blob',
    compression: 'DEFLATE',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}

/** Lists the parts of a kind by their number. */
const numbered = ({ files }: JSZip, kind: RegExp): readonly string[] =>
  Object.keys(files)
    .filter((path) => kind.test(path))
    .sort((a, b) => Number(kind.exec(a)?.[1]) - Number(kind.exec(b)?.[1]));

/** Gives every shape of a slide a number of its own: the writer gives those of tables twice. */
function withOwnNumbers(slide: string): string {
  let number = 0;
  return slide.replace(/<p:cNvPr id="\d+"/g, () => {
    number += 1;
    return `<p:cNvPr id="${number}"`;
  });
}

const textIn = async (zip: JSZip, path: string): Promise<string> =>
  (await zip.file(path)?.async('text')) ?? '';

const cleaned = (xml: string): string => EMPTY.reduce((text, blank) => text.replace(blank, ''), xml);

/** Puts the elements of a chart into the order of its schema, and leaves out what that has no place for. */
const inOrder = (chart: string): string =>
  chart
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
    .replaceAll('<c:lineChart><c:varyColors', '<c:lineChart><c:grouping val="standard"/><c:varyColors')
    // Only solids have a third axis.
    .replace(/((?:<c:axId val="\d+"\/>){2})<c:axId val="\d+"\/>/g, '$1')
    .replace(/(<c:noMultiLvlLbl val="\d"\/>)\s*(<c:tickLblSkip val="\d+"\/>)/g, '$2$1')
    .replace(/<c:(line|area)Chart>.*?<\/c:\1Chart>/gs, (plot) =>
      plot
        .replaceAll(/<c:invertIfNegative val="\d"\/>/g, '')
        .replace(/(<c:dLbls>(?:(?!<\/c:dLbls>).)*<\/c:dLbls>)(<c:marker>.*?<\/c:marker>)/gs, '$2$1'),
    );
