import { amountTick } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { AmountUnit } from '#model';
import { amountTicks, type FrameSpec, SIZE } from './scales.ts';
import { widthOf } from './text.ts';

/** Makes the axis of amounts whose labels stand beside the drawing. @returns Also the room they want there, px. */
export function amountAxis(
  max: number,
  unit: AmountUnit,
  { locale }: Words,
): Pick<FrameSpec, 'max' | 'ticks' | 'label'> & { readonly room: number } {
  const ticks = amountTicks(max, unit);
  const label = (value: number, isTop: boolean): string =>
    amountTick(locale, value, unit, isTop, ticks.at(-1));
  const widths = ticks.map((value, i) => widthOf(label(value, i === ticks.length - 1), SIZE.small));
  // In steps, so that a digit more does not move the plot.
  return { max, ticks, label, room: Math.ceil((Math.max(0, ...widths) + 8) / 4) * 4 };
}
