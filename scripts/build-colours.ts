/** Writes src/ui/colours.css from the chart theme, so that page and pictures share every colour; --check compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cssTokens } from '#charts/theme.ts';

const FILE = new URL('../src/ui/colours.css', import.meta.url);
const text = `/* Generated from src/charts/theme.ts by scripts/build-colours.ts; do not edit. */\n${cssTokens()}`;

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('src/ui/colours.css differs from src/charts/theme.ts: run npm run colours');
  process.exit(1);
}
