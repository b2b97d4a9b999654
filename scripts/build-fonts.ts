/**
 * Cuts Pretendard (SIL Open Font License 1.1) down to the glyphs of messages and data: one file of Latin for both
 * languages, one of Hangul. Runs before every build; text a reader types falls back to system fonts.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const ROOT = new URL('..', import.meta.url).pathname;
const OUT = join(ROOT, 'src/ui/fonts');
const SOURCE = createRequire(import.meta.url).resolve(
  'pretendard/dist/public/variable/PretendardVariable.ttf',
);
/** Where words stand that the page can show. */
const TEXTS = [
  'src/i18n',
  'src/charts',
  'src/ui',
  'src/data/tables/allies.csv',
  'src/data/tables/exporters.csv',
  'src/data/facts.ts',
];
/** Largest file allowed, bytes. */
const LIMIT = 90_000;
const isHangul = (char: string): boolean =>
  /[\u1100-\u11ff\u3000-\u318f\uac00-\ud7af\uff00-\uffef]/u.test(char);

function textOf(path: string): string {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .map((name) => textOf(join(path, name)))
      .join('');
  return /\.(tsx?|csv)$/.test(path) ? readFileSync(path, 'utf8') : '';
}

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
// Spaces and signs that are written as escapes in the code.
const signs = '\u00a0\u2009\u202f\u2212\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u00b7\u2192\u20ac\u20a9';
const characters = new Set(ascii + signs + TEXTS.map((path) => textOf(join(ROOT, path))).join(''));
const sets = {
  latin: [...characters].filter((char) => !isHangul(char)),
  hangul: [...characters].filter(isHangul),
};

mkdirSync(OUT, { recursive: true });
const font = readFileSync(SOURCE);
for (const [name, glyphs] of Object.entries(sets)) {
  const file = join(OUT, `pretendard-${name}.woff2`);
  const cut = await subsetFont(font, glyphs.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
  });
  if (cut.length > LIMIT) throw new Error(`${file}: ${cut.length} bytes, more than ${LIMIT}`);
  writeFileSync(file, cut);
  console.log(`${name}: ${glyphs.length} characters, ${(cut.length / 1000).toFixed(1)} kB`);
}
