import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '#state/view.ts';
import { unreadIn, writeView } from '#state/view-query.ts';

describe('what of a query names nothing here', () => {
  it('is listed, the view first', () => {
    expect(unreadIn('?lang=de&view=markett&yr=2050&utm_source=mail')).toEqual([
      { key: 'view', text: 'markett' },
      { key: 'lang', text: 'de' },
      { key: 'yr', text: '2050' },
    ]);
  });

  it('is nothing in a query that the page wrote, or that is empty', () => {
    const view = {
      ...DEFAULT_VIEW,
      route: 'market',
      slot: 'B',
      when: 'sum',
      locale: 'ko',
      scope: 'eu',
      locked: ['DEU'],
      selected: [],
      ally: 'POL',
    } as const;
    for (const query of [writeView(view, ''), writeView(DEFAULT_VIEW, ''), '', '?view='])
      expect(unreadIn(query)).toEqual([]);
  });
});
