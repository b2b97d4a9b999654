import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Compresses as a host would that has time: brotli 11. */
export const brotli = (body: Buffer | string): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** One response as sent. */
export interface Sent {
  readonly path: string;
  /** Bytes of the body on the wire: brotli 11, fonts as they are. */
  readonly bytes: number;
}

export interface Site {
  readonly address: string;
  /** Responses since the last call. */
  readonly takeSent: () => readonly Sent[];
  /** Keeps back what a page asks for that its HTML does not name, its language apart, until the promise resolves. */
  readonly holdUnnamed: (until: Promise<unknown> | null) => void;
  readonly close: () => void;
}

/** Messages of one language: the first words need them, and which one only the page knows. */
const LANGUAGE = /\/(?:first|wording|market)-[^/]*\.js$/;

/** Serves a folder on loopback, brotli-compressed, and notes what was fetched. */
export async function serve(folder: string): Promise<Site> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const raw = readFileSync(path);
        const isFont = path.endsWith('.woff2');
        const name: string = `/${relative(folder, path)}`;
        return [name, { body: isFont ? raw : brotli(raw), isFont }] as const;
      }),
  );
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  let sent: Sent[] = [];
  let hold: Promise<unknown> | null = null;
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    const path = asked === '/' ? '/index.html' : asked;
    const file = files.get(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const isNamed = path === '/index.html' || html.includes(path.slice(1)) || LANGUAGE.test(path);
    if (hold && !isNamed) await hold;
    sent.push({ path, bytes: file.body.length });
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      ...(file.isFont ? {} : { 'content-encoding': 'br' }),
    });
    response.end(file.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    holdUnnamed: (until) => {
      hold = until;
    },
    close: () => server.close(),
  };
}
