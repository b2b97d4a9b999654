import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type EndLabel, placeLabels } from '../labels.ts';
import type { Mark, TextMark } from '../mark.ts';
import { type Frame, SIZE, yOf } from '../scales.ts';
import { ownStyle } from '../slots.ts';
import type { Token } from '../theme.ts';
import { endTexts } from './frame.ts';
import type { SpendRows } from './rows.ts';

/** Least height of a bracket that can be told from a dot, px. */
const BRACKET_MIN = 5;

/** One label of one or two lines beside the end of the plot. */
interface Block extends EndLabel {
  readonly lines: readonly Omit<TextMark, 'kind' | 'x' | 'y' | 'anchor'>[];
  /** Where a leader points, if the label has to move away. */
  readonly anchorY: number;
}

const LINE = 15;

/** Labels the right end: the scenario's value, its preset, and what of the rise shares and growth bring. */
export function endLabels(data: SpendRows, table: Table, frame: Frame, words: Words): readonly Mark[] {
  const texts = endTexts(data, table, words);
  const { token, text: fill } = ownStyle(table);
  const y = {
    core: yOf(frame, data.end.core),
    preset: yOf(frame, data.end.preset ?? 0),
    hold: yOf(frame, data.end.hold ?? 0),
    base: yOf(frame, data.base.core),
  };
  const value = { key: 'end-value', text: texts.value, size: SIZE.big, weight: 600, fill } as const;
  const path = { key: 'end-preset', text: texts.path, size: SIZE.text, weight: 400, fill: 'ink-2' } as const;
  const blocks: Block[] = data.differs
    ? [
        { key: 'value', at: y.core - 4, height: 18, priority: 4, anchorY: y.core, lines: [value] },
        { key: 'preset', at: y.preset + 6, height: 20, priority: 1, anchorY: y.preset, lines: [path] },
      ]
    : [{ key: 'value', at: y.core + 3, height: 34, priority: 4, anchorY: y.core, lines: [value, path] }];
  const brackets: Mark[] = [];
  const bracket = (
    key: 'shares' | 'growth',
    from: number,
    to: number,
    [amount, name]: readonly [string, string],
    [stroke, fill, nameFill]: readonly [Token, Token, Token],
  ): void => {
    const [top, bottom] = [Math.min(from, to) + 4, Math.max(from, to) - 4];
    if (bottom - top < BRACKET_MIN) return;
    brackets.push({
      kind: 'path',
      key: `bracket-${key}`,
      d: `M${frame.right + 7} ${Math.round(top * 10) / 10}V${Math.round(bottom * 10) / 10}`,
      stroke,
      width: 1.5,
    });
    blocks.push({
      key,
      at: (top + bottom) / 2,
      height: 36,
      priority: key === 'shares' ? 3 : 2,
      anchorY: (top + bottom) / 2,
      lines: [
        { key: `end-${key}`, text: amount, size: SIZE.text, weight: 600, fill },
        { key: `end-${key}-name`, text: name, size: SIZE.text, weight: 400, fill: nameFill },
      ],
    });
  };
  const isShare = data.unit.kind === 'shareOfGdp';
  const from = isShare ? y.base : y.hold;
  bracket('shares', y.core, from, [texts.shares, texts.fromShares], [token, fill, fill]);
  if (!isShare)
    bracket('growth', y.hold, y.base, [texts.growth, texts.fromGrowth], ['muted', 'ink-2', 'muted']);
  const centres = placeLabels(blocks, 2, frame.bottom);
  const labels = blocks.flatMap((block): Mark[] => {
    const centre = centres.get(block.key);
    if (centre === undefined) return [];
    const first = centre - ((block.lines.length - 1) * LINE) / 2 + 4;
    return block.lines.map((line, i) => ({
      ...line,
      kind: 'text',
      x: frame.right + 16,
      y: Math.round((first + i * LINE) * 10) / 10,
      anchor: 'start',
    }));
  });
  return [...brackets, ...labels];
}
