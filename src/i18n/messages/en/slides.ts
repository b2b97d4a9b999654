import type { Currency } from '#model';

/** What one unit of a native chart's axis is: how many millions of the currency, and its name. */
export interface SlideUnit {
  readonly step: number;
  readonly name: string;
}

/** Words of slides: units of native charts, and what stands in the speaker notes. */
export const slidesEn = {
  money: {
    USD: { step: 1_000, name: 'US$ bn' },
    EUR: { step: 1_000, name: '€ bn' },
    KRW: { step: 1_000_000, name: '₩ trn' },
  } satisfies Record<Currency, SlideUnit> as Record<Currency, SlideUnit>,
  perHead: { USD: 'US$ per head', EUR: '€ per head', KRW: '₩ per head' } satisfies Record<Currency, string>,
  /** Said where a table is too long for a slide. */
  first: (shown: number, all: number): string =>
    `The first ${shown} of ${all} rows; the CSV and the workbook hold all.`,
};
