/** How long a frame stays after printing was asked for, ms: some browsers print only once their dialog closes. */
const KEEP = 60_000;

/**
 * Prints a document of its own, out of sight, leaving the page as it is.
 * @throws {Error} when the browser opens no frame to print from.
 */
export async function printDocument(html: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Of no size, but laid out: a frame that is not displayed prints empty.
  frame.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:0;height:0;border:0';
  const loaded = new Promise<void>((done) => frame.addEventListener('load', () => done(), { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  if (!view) {
    frame.remove();
    throw new Error('The browser opened no frame to print from.');
  }
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove(), 0), { once: true });
  setTimeout(() => frame.remove(), KEEP);
  view.focus();
  view.print();
}
