import { axisMarks, type Frame, type Size } from '#charts/scales.ts';
import type { Words } from '#i18n/words.ts';
import type { TableInput } from '#model';
import { Layer } from './layer.ts';
import type { PlotSpec } from './plots.ts';

/** Where the app draws a chart: CSS pixels of the document. */
export interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

/** Puts a chart at the app's place and size. @returns Redraws it; a mark that leaves the domain extends it. */
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

  const settled = spec.table(first);
  let max = spec.domain(spec.highest(settled), settled.about.unit);
  let frame: Frame;
  const reframe = (): void => {
    frame = spec.frame(settled, words, place, max);
    axes.draw(axisMarks(frame));
  };
  reframe();
  return (input) => {
    const table = spec.table(input);
    const highest = spec.highest(table);
    if (highest > max) {
      max = spec.domain(highest, table.about.unit);
      reframe();
    }
    const marks = spec.marks(table, frame, words);
    under.draw(marks.filter(({ layer }) => layer === 'under'));
    above.draw(marks.filter(({ layer }) => layer !== 'under'));
  };
}
