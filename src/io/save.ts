/** How long a saved file's address stays valid, ms: some browsers read it only after the click. */
const KEEP = 30_000;

/** Saves a file through the browser; nothing is sent anywhere. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}
