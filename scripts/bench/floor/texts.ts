import { amountParts, amountShort, percentFigure } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { type Ally, type TableInput, unitOf } from '#model';
import { rowOf } from '#state/rows.ts';
import { figuresOf } from '#state/selectors.ts';
import { FIGURES } from '#state/view.ts';

/** Makes the texts that follow the slider: the moved row's money and percent, and the five figures. */
export function texts(ally: Ally, words: Words): (input: TableInput) => void {
  const line = (x: number, y: number, font: string): Text => {
    const element = document.createElement('div');
    element.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:150px;font:${font}`;
    const text = document.createTextNode('');
    element.append(text);
    document.body.append(element);
    return text;
  };
  const row = {
    money: line(120, 60, 'var(--t-row) var(--font)'),
    percent: line(280, 60, 'var(--t-row) var(--font)'),
  };
  const figures = FIGURES.map((_, i) => ({
    value: line(430 + i * 190, 20, '600 var(--t-figure) var(--font)'),
    delta: line(430 + i * 190, 56, 'var(--t-meta) var(--font)'),
  }));
  const write = (text: Text | undefined, value: string): void => {
    if (text && text.data !== value) text.data = value;
  };
  return (input) => {
    const unit = unitOf(input);
    const now = rowOf(input, ally);
    write(row.money, amountShort(words.locale, now.amount, unit));
    write(row.percent, percentFigure(now.core));
    figuresOf(input).forEach(({ amount, delta }, i) => {
      const parts = amountParts(words.locale, amount, unit);
      write(figures[i]?.value, `${parts.figure} ${parts.unit}`);
      write(figures[i]?.delta, amountShort(words.locale, delta, unit, true));
    });
  };
}
