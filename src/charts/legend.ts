import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type Mark, plotText } from './mark.ts';
import { movedPanels } from './moved/rows.ts';
import { ownStyle } from './slots.ts';
import { spendRows } from './spend-path/rows.ts';
import { widthOf } from './text.ts';
import type { Token } from './theme.ts';

/** One line style of a chart and its name. */
export interface LegendItem {
  readonly key: 'figures' | 'estimate' | 'scenario' | 'preset' | 'hold' | 'plan';
  readonly text: string;
  /** Colour of the scenario's line. */
  readonly token?: Token;
}

/** Lists the line styles a chart draws; none where areas carry their names beside them. */
export function legendOf(table: Table, words: Words): readonly LegendItem[] {
  if (table.id !== 'spend-path' && table.id !== 'moved') return [];
  const { charts, presets } = words.t;
  const path = presets[table.about.preset];
  const differs =
    table.id === 'moved' ? movedPanels(table).some((panel) => panel.differs) : spendRows(table).differs;
  return [
    { key: 'figures', text: charts.legend.figures },
    { key: 'estimate', text: charts.legend.estimate },
    { key: 'scenario', token: ownStyle(table).token, text: differs ? charts.legend.scenario : path },
    ...(differs ? [{ key: 'preset', text: path } as const] : []),
    table.id === 'moved'
      ? { key: 'plan', text: charts.legend.plan }
      : { key: 'hold', text: charts.legend.hold },
  ];
}

const SAMPLE = 22;
const GAP = { sample: 7, item: 20 } as const;
/** Height of a row of the legend, px. */
export const LEGEND_ROW = 18;

/** Sets a legend in rows. @returns Marks from the origin down, and the number of rows. */
export function legendMarks(
  items: readonly LegendItem[],
  width: number,
  size: number,
): { readonly marks: readonly Mark[]; readonly rows: number } {
  let [x, row] = [0, 0];
  const marks: Mark[] = [];
  for (const item of items) {
    const sample = item.key === 'estimate' || item.key === 'plan' ? 11 : SAMPLE;
    const needed = sample + GAP.sample + widthOf(item.text, size);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const y = row * LEGEND_ROW + LEGEND_ROW / 2;
    marks.push(
      sampleMark(item, x, y, sample),
      plotText(`legend-${item.key}`, item.text, x + sample + GAP.sample, y + size * 0.35, 'start', {
        size,
        fill: 'ink-2',
      }),
    );
    x += needed + GAP.item;
  }
  return { marks, rows: items.length > 0 ? row + 1 : 0 };
}

function sampleMark({ key: item, token = 'a' }: LegendItem, x: number, y: number, width: number): Mark {
  const key = `sample-${item}`;
  const middle = x + width / 2;
  const line = { kind: 'line', key, x1: x + 1, y1: y, x2: x + width - 1, y2: y } as const;
  switch (item) {
    case 'figures':
      return { ...line, stroke: 'ink', width: 2 };
    case 'scenario':
      return { ...line, stroke: token, width: 2.5 };
    case 'preset':
      return { ...line, stroke: 'ink', width: 1.25, dash: '4 4' };
    case 'hold':
      return { ...line, stroke: 'muted', width: 1.25, dash: '1.5 3' };
    case 'estimate':
      return { kind: 'circle', key, cx: middle, cy: y, r: 4, fill: 'card', stroke: 'ink', width: 2 };
    case 'plan':
      return {
        kind: 'path',
        key,
        d: `M${middle} ${y - 4.5}l4.5 4.5-4.5 4.5-4.5-4.5Z`,
        fill: 'card',
        stroke: 'ink-2',
        width: 1.5,
      };
  }
}
