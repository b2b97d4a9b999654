import { expect, it } from 'vitest';
import { editionMonth } from '#i18n/edition.ts';

it('the month of an edition stands in its name', () => {
  expect(editionMonth('en', 'd2607')).toBe('July 2026');
  expect(editionMonth('ko', 'd2512')).toBe('2025년 12월');
});

it.each(['d2613', 'd2600', 'x2607', 'd26071', 'D2607', '', 'latest'])('there is none in %j', (edition) => {
  expect(editionMonth('en', edition)).toBeNull();
});
