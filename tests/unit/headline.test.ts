import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headlines, headlineText } from '../../scripts/headline.ts';

const FILE = join(import.meta.dirname, '../fixtures/headline.json');
const MOVED =
  'Results moved: a headline number is not what tests/fixtures/headline.json says. If that is meant, write it again with `npx tsx scripts/headline.ts` and say why in the commit.';

it('keeps the headline numbers where they were', () => {
  const text = readFileSync(FILE, 'utf8');
  expect(headlines(), MOVED).toEqual(JSON.parse(text));
  expect(headlineText(), MOVED).toBe(text);
});

it('knows every headline number', () => {
  expect(Object.values(headlines()).filter((value) => !Number.isFinite(value))).toEqual([]);
});
