const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

/**
 * Writes the code that shows a chart in another's page: a frame, and a line that makes it as high as its contents say.
 * The line finds the frame by its window, so that one page may hold several.
 */
export const embedCode = (address: string, title: string, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>
<script>addEventListener("message",function(e){if(e.data&&e.data.type==="five-by-35")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=Math.ceil(e.data.height)})})</script>`;
