import type { Mark } from '#charts/mark.ts';
import type { Size } from '#charts/scales.ts';
import type { Words } from '#i18n/words.ts';
import type { TableInput } from '#model';
import { Layer } from './layer.ts';
import type { PlotSpec } from './plots.ts';

/** Where the app draws a chart: CSS pixels of the document. */
export interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

/** Puts a chart at the app's place and size. @returns Redraws it. */
export function chart(
  spec: PlotSpec,
  place: Place,
  words: Words,
  first: TableInput,
): (input: TableInput) => void {
  const box = document.createElement('div');
  box.dataset.chart = spec.id;
  box.style.cssText = `position:absolute;left:${place.x}px;top:${place.y}px;width:${place.width}px;height:${place.height}px`;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(place.width));
  svg.setAttribute('height', String(place.height));
  box.append(svg);
  document.body.append(box);
  const [under, axes, above] = [new Layer(svg), new Layer(svg), new Layer(svg)];

  const step = spec.begin(first, words, place);
  let resting: readonly Mark[] | null = null;
  return (input) => {
    const { axes: now, marks } = step(input);
    if (now !== resting) axes.draw(now);
    resting = now;
    under.draw(marks.filter(({ layer }) => layer === 'under'));
    above.draw(marks.filter(({ layer }) => layer !== 'under'));
  };
}
