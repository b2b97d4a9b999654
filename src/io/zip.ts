import Zip from 'jszip';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Blob;
}

/** Puts files into one zip, as they are: pictures are compressed already. */
export async function zipOf(entries: readonly ZipEntry[]): Promise<Blob> {
  const zip = new Zip();
  for (const { name, content } of entries) zip.file(name, content.arrayBuffer());
  return zip.generateAsync({ type: 'blob', mimeType: 'application/zip', compression: 'STORE' });
}
