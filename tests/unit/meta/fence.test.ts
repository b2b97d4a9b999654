import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Who may import whom (README, rooms). */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  data: ['model'],
  i18n: ['model'],
  io: ['model', 'i18n'],
  state: ['model', 'io', 'i18n'],
  charts: ['model', 'i18n'],
  ui: ['model', 'i18n', 'io', 'state', 'charts'],
};
const ROOMS = Object.keys(ALLOWED);
/** Packages that have one home. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  recharts: ['charts'],
  zundo: ['state'],
  valibot: ['data', 'io'],
  'react-dom': ['ui'],
  'lucide-react': ['ui'],
  'write-excel-file': ['io'],
  pptxgenjs: ['io'],
  jszip: ['io'],
  uqr: ['io'],
};
const named = (room: string): string => (room === 'model' ? '#model' : `#${room}/any.ts`);

/** One planted import per line of a probe file in each room; the finding's line says which was caught. */
const PROBES = ROOMS.map((room) => ({
  room,
  file: `src/${room}/fence-probe/probe.ts`,
  imports: [
    ...ROOMS.filter((other) => other !== room).map((other) => ({
      text: named(other),
      isAllowed: (ALLOWED[room] ?? []).includes(other),
    })),
    ...ROOMS.filter((other) => other !== room).map((other) => ({
      text: `../../${other}/any.ts`,
      isAllowed: false,
    })),
    ...Object.entries(HOMES).map(([name, homes]) => ({ text: name, isAllowed: homes.includes(room) })),
  ],
}));

let caught: ReadonlySet<string>;

beforeAll(() => {
  for (const { file, imports } of PROBES) {
    mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
    writeFileSync(file, `${imports.map(({ text }) => `import '${text}';`).join('\n')}\n`);
  }
  let report: string;
  try {
    const files = PROBES.map(({ file }) => file);
    report = execFileSync(
      'npx',
      [
        'biome',
        'lint',
        '--only=style/noRestrictedImports',
        '--reporter=github',
        '--max-diagnostics=none',
        ...files,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } catch (error) {
    // Biome ends with 1 when it finds something, which is what is wanted here.
    report = String((error as { stdout?: unknown }).stdout);
  }
  caught = new Set(
    [...report.matchAll(/file=[^,]*?(src\/[^,]+),line=(\d+)/g)].map(([, file, line]) => `${file}:${line}`),
  );
});

afterAll(() => {
  for (const { room } of PROBES) rmSync(`src/${room}/fence-probe`, { recursive: true, force: true });
});

describe('the import fence', () => {
  for (const { room, file, imports } of PROBES)
    for (const [i, { text, isAllowed }] of imports.entries())
      it(`${isAllowed ? 'lets' : 'keeps'} ${room} ${isAllowed ? 'import' : 'from'} ${text}`, () => {
        expect(caught.has(`${file}:${i + 1}`)).toBe(!isAllowed);
      });
});
