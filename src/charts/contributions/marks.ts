import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type Mark, plotText, px } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { comparisonIn, cut, SLOT_STYLES } from '../slots.ts';
import { yIn } from '../span.ts';
import { SOFT, symbolKey } from '../symbols.ts';
import { widthOf, wrap } from '../text.ts';
import type { Token } from '../theme.ts';
import { type ContributionsFrame, stepName, stepText } from './frame.ts';
import { contributionSteps, type Step } from './rows.ts';

/** Draws the way from the base to the other scenario, ally by ally, and the whole at its end. */
export function contributionsMarks(table: Table, frame: ContributionsFrame, words: Words): readonly Mark[] {
  const named = frame.steps.filter(({ id }) => id !== 'others' && id !== 'whole').length;
  const { steps } = contributionSteps(table, named);
  if (steps.length === 0) return [];
  return [
    ...symbolKey(frame.key, frame.width).marks,
    ...(frame.isRows ? rowsOf(steps, table, frame, words) : columnsOf(steps, table, frame, words)),
  ];
}

/**
 * Draws a step in the colour of the scenario it leads to: pale for less than the base, solid for more. The whole is the
 * stronger.
 */
function bar({ id, amount }: Step, table: Table, x: number, y: number, w: number, h: number): Mark {
  const style = SLOT_STYLES[comparisonIn(table).against];
  const isWhole = id === 'whole';
  const ink = isWhole ? style.text : style.token;
  // The outline lies inside the step, so that bars stand as wide apart as their amounts do.
  const edge = Math.min(isWhole ? 2.5 : 1.25, w / 2, h / 2);
  const d = `M${px(x + edge / 2)} ${px(y + edge / 2)}h${px(w - edge)}v${px(h - edge)}h${px(edge - w)}Z`;
  return {
    kind: 'path',
    key: `bar-${id}`,
    d,
    fill: ink,
    ...(amount < 0 ? { fillOpacity: SOFT } : {}),
    stroke: ink,
    width: edge,
  };
}

function columnsOf(
  steps: readonly Step[],
  table: Table,
  frame: ContributionsFrame,
  words: Words,
): readonly Mark[] {
  const { span } = frame;
  const zero = yIn(span, 0);
  const line = (key: string, y: number, stroke: Token, x1 = 0, x2 = frame.width): Mark => ({
    kind: 'line',
    key,
    x1,
    x2,
    y1: y,
    y2: y,
    stroke,
    width: 1,
  });
  return [
    ...frame.ticks.flatMap((value): Mark[] => [
      line(`grid-${value}`, yIn(span, value), 'hair'),
      plotText(`y-${value}`, frame.tick(value), 0, yIn(span, value) - 5, 'start'),
    ]),
    ...steps.flatMap((step, i): readonly Mark[] => {
      const middle = frame.left + (i + 0.5) * frame.step;
      const [top, bottom] = [
        Math.min(yIn(span, step.from), yIn(span, step.to)),
        Math.max(yIn(span, step.from), yIn(span, step.to)),
      ];
      const isDown = step.amount < 0;
      const next = steps[i + 1];
      const strong = { size: SIZE.text, weight: step.id === 'whole' ? 600 : 400, fill: 'ink' } as const;
      const names = nameLines(stepName(step, table, words), step, frame);
      return [
        bar(step, table, middle - frame.bar / 2, top, frame.bar, Math.max(1, bottom - top)),
        ...(next && next.id !== 'whole'
          ? [
              line(
                `link-${step.id}`,
                yIn(span, step.to),
                'sumline',
                middle + frame.bar / 2,
                middle + frame.step - frame.bar / 2,
              ),
            ]
          : []),
        ...names.map((text, n) =>
          plotText(`name-${step.id}-${n}`, text, middle, frame.top + 12 + n * 14, 'middle', strong),
        ),
        plotText(
          `value-${step.id}`,
          valueFor(step, table, frame, words),
          middle,
          isDown ? bottom + 15 : top - 6,
          'middle',
          { size: SIZE.text, weight: 600, fill: 'ink' },
        ),
      ];
    }),
    line('zero', zero, 'quiet'),
  ];
}

/** The whole may be wider than its column: then it goes without its unit, which the ticks name. */
function valueFor(step: Step, table: Table, frame: ContributionsFrame, words: Words): string {
  const text = stepText(step, table, words);
  if (widthOf(text, SIZE.text, 600) <= frame.step - 2) return text;
  return stepText({ ...step, id: 'others' }, table, words);
}

/** A name in two lines at most; where it does not fit so, its code. */
function nameLines(name: string, { id }: Step, frame: ContributionsFrame): readonly string[] {
  const room = frame.step - 4;
  const lines = wrap(name, room, SIZE.text, 600);
  const fits = lines.length <= 2 && lines.join(' ') === name;
  return fits ? lines : [id === 'others' || id === 'whole' ? cut(name, room, SIZE.text) : id];
}

function rowsOf(
  steps: readonly Step[],
  table: Table,
  frame: ContributionsFrame,
  words: Words,
): readonly Mark[] {
  const { span } = frame;
  const room = span.bottom - 8;
  return [
    ...steps.flatMap((step, i): readonly Mark[] => {
      const middle = frame.top + (i + 0.5) * frame.step;
      const [left, right] = [
        Math.min(yIn(span, step.from), yIn(span, step.to)),
        Math.max(yIn(span, step.from), yIn(span, step.to)),
      ];
      const weight = step.id === 'whole' ? 600 : 400;
      return [
        plotText(
          `name-${step.id}`,
          cut(stepName(step, table, words), room, SIZE.text),
          0,
          middle + 4,
          'start',
          {
            size: SIZE.text,
            weight,
            fill: 'ink',
          },
        ),
        bar(step, table, left, middle - frame.bar / 2, Math.max(0.75, right - left), frame.bar),
        plotText(`value-${step.id}`, stepText(step, table, words), frame.width, middle + 4, 'end', {
          size: SIZE.text,
          weight: 600,
          fill: 'ink',
        }),
      ];
    }),
    {
      kind: 'line',
      key: 'zero',
      x1: yIn(span, 0),
      x2: yIn(span, 0),
      y1: frame.top,
      y2: frame.height,
      stroke: 'quiet',
      width: 1,
    },
  ];
}
