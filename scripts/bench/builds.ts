import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const ROOT = new URL('../..', import.meta.url).pathname;
const HERE = new URL('.', import.meta.url).pathname;

/** One script of the production build and the modules in it. */
export interface Chunk {
  readonly fileName: string;
  /** Path or package of each module, and its part of the script before compression, bytes. */
  readonly modules: readonly { readonly id: string; readonly bytes: number }[];
}

/** What is measured: both pages as they would be served. */
export interface Builds {
  readonly app: string;
  readonly floor: string;
  readonly chunks: readonly Chunk[];
  /** The script put into both pages. */
  readonly probe: string;
  /** The data module alone, minified. */
  readonly data: string;
}

/** Builds app, floor, probe and the data module into a temporary folder; gone when the process ends. */
export async function makeBuilds(): Promise<Builds> {
  const out = mkdtempSync(join(tmpdir(), 'five-by-35-bench-'));
  process.on('exit', () => rmSync(out, { recursive: true, force: true }));
  const app = join(out, 'app');
  const floor = join(out, 'floor');
  const built = await build({ root: ROOT, logLevel: 'error', build: { outDir: app, emptyOutDir: true } });
  await build({
    root: join(HERE, 'floor'),
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: floor, emptyOutDir: true },
  });
  return {
    app,
    floor,
    chunks: chunksOf(built),
    probe: await scriptOf(join(HERE, 'probe.ts'), 'iife'),
    data: await scriptOf(join(ROOT, 'src/data/dataset.ts'), 'es'),
  };
}

type Built = Awaited<ReturnType<typeof build>>;

function outputOf(built: Built): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  if ('output' in built) return built.output;
  if (Array.isArray(built)) return built.flatMap(({ output }) => output);
  throw new Error('The build watches instead of ending');
}

const chunksOf = (built: Built): readonly Chunk[] =>
  outputOf(built).flatMap((file) =>
    file.type === 'chunk'
      ? [
          {
            fileName: file.fileName,
            modules: Object.entries(file.modules).map(([id, { renderedLength }]) => ({
              id: id.replace(/^.*node_modules\//, '').replace(ROOT, ''),
              bytes: renderedLength,
            })),
          },
        ]
      : [],
  );

/** Builds one file into one script, kept in memory. */
async function scriptOf(entry: string, format: 'iife' | 'es'): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: [format], name: 'bench', fileName: 'bench' },
    },
  });
  const script = outputOf(built).find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return script.code;
}
