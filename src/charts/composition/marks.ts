import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { placeLabels } from '../labels.ts';
import { type Mark, plotText } from '../mark.ts';
import { chosenYear, type Frame, SIZE } from '../scales.ts';
import { shortOf } from '../sentence.ts';
import { type Band, bandEnd, stacked, stackMarks } from '../stack.ts';
import { PART_TOKENS } from './finding.ts';
import { compositionRows, PARTS } from './rows.ts';

/** Draws spending by part: equipment at the axis, other core, indirect; name and value of 2035 at the right. */
export function compositionMarks(table: Table, frame: Frame, words: Words): readonly Mark[] {
  const data = compositionRows(table);
  const written = (value: number) => shortOf(table, words, value);
  const bands = PARTS.map(
    (part): Band => ({
      key: part,
      amounts: data.parts[part],
      fill: PART_TOKENS[part],
      // Indirect spending is the softest figure of the three and is drawn so.
      ...(part === 'indirect' ? { fillOpacity: 0.35 } : {}),
      edge: part === 'equipment' ? 'card' : 'edge',
    }),
  );
  const stack = stacked(bands, data.years, frame);
  const wanted = PARTS.map((key, i) => ({
    key,
    at: bandEnd(stack, i).y,
    height: 34,
    priority: 3 - i,
  }));
  const centres = placeLabels(wanted, 0, frame.bottom + 2);
  return [
    ...stackMarks(bands, stack, frame, chosenYear(data.when), written),
    ...PARTS.flatMap((part): Mark[] => {
      const centre = centres.get(part);
      if (centre === undefined) return [];
      const x = frame.right + 10;
      return [
        plotText(`name-${part}`, words.t.charts.parts[part], x, centre - 3, 'start', {
          size: SIZE.text,
          fill: 'ink-2',
        }),
        plotText(`value-${part}`, written(data.parts[part].at(-1) ?? 0), x, centre + 12, 'start', {
          size: SIZE.text,
          weight: 600,
          fill: 'ink',
        }),
      ];
    }),
  ];
}
