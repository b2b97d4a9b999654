import { percent, percentFigure, points } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { PathShape } from '#model';
import type { Deed, Moved } from '#state/deed.ts';
import type { Step } from '#state/step.ts';

/** Names a step: `Germany core 3.5 → 4.0 %`, behind its scenario's letter where there are several. */
export function stepText(words: Words, step: Step): string {
  const text = deedText(words, step);
  const isOfSlots =
    ['added', 'cleared', 'copied', 'swapped'].includes(step.kind) ||
    (step.kind === 'opened' && step.count > 1);
  return step.isAlone || isOfSlots ? text : words.t.history.inSlot(step.at, text);
}

function deedText(words: Words, deed: Deed): string {
  const { t, locale, name } = words;
  const say = t.history;
  switch (deed.kind) {
    case 'ally':
      return deed.moves
        .map((moved, i) => movedText(words, i === 0 ? name(deed.ally) : '', moved).trimStart())
        .join(', ');
    case 'inputs':
      return say.inputs(name(deed.ally), deed.count);
    case 'reset':
      return say.reset(name(deed.ally), percent(locale, deed.to, decimalsOf(1, deed.to)));
    case 'group': {
      const who = deed.scope ? scopeName(words, deed.scope) : say.allies(deed.count);
      if (deed.lever) return say.groupLever(who, say.fields[deed.lever]);
      if (!deed.core) return say.group(who);
      return 'to' in deed.core
        ? say.groupTo(who, percent(locale, deed.core.to, decimalsOf(1, deed.core.to)))
        : say.groupBy(who, points(locale, deed.core.by, decimalsOf(1, deed.core.by)));
    }
    case 'preset':
      return say.preset(t.presets[deed.preset]);
    case 'question':
      return say.questions[deed.question];
    case 'dropped':
      return say.dropped(t.presetPaths[deed.preset]);
    case 'exporter':
      return say.exporter(name(deed.from), name(deed.to));
    case 'basis':
      return say.basis(t.market.winBases[deed.to]);
    case 'lever': {
      const change = deed.lever === 'winGain' ? pointsChange : percentChange;
      return say.lever(t.market.levers[deed.lever].label, change(words, deed.from, deed.to));
    }
    case 'coverage':
      return say.coverage(t.market.segmentNames[deed.segment], percentChange(words, deed.from, deed.to));
    case 'levers':
      return say.levers(deed.count);
    case 'renamed':
      return deed.name === null ? say.unnamed : say.renamed(deed.name);
    case 'noted':
      return say.noted;
    case 'added':
      return deed.from ? say.copied(deed.from, deed.slot) : say.added(deed.slot);
    case 'cleared':
      return say.cleared(deed.slot);
    case 'copied':
      return say.copiedRow(name(deed.ally), deed.from, deed.slot);
    case 'swapped':
      return say.swapped(...deed.slots);
    case 'opened':
      return deed.count > 1 ? say.openedMany(deed.count) : say.opened(deed.name ?? t.presets[deed.preset]);
  }
}

function movedText(words: Words, ally: string, moved: Moved): string {
  const { t } = words;
  const say = t.history;
  const shape = (value: PathShape): string => (value === 'points' ? t.drawn : t.shapes[value]);
  switch (moved.field) {
    case 'points':
      return say.drawn(ally);
    case 'year':
      return say.moved(ally, say.fields.year, say.change(String(moved.from), String(moved.to)));
    case 'shape':
      return say.moved(ally, say.fields.shape, say.change(shape(moved.from), shape(moved.to)));
    default: {
      const { field, from, to } = moved;
      const isSigned = field === 'growth' || field === 'winGain';
      // Shares of GDP are told in tenths of a percent everywhere.
      const least = field === 'equipment' || field === 'importShare' ? 0 : 1;
      const change = isSigned ? pointsChange(words, from, to) : percentChange(words, from, to, least);
      return say.moved(ally, say.fields[field], change);
    }
  }
}

/** The fewest decimals, from `least` to two, that say all of a rate. */
const decimalsOf = (least: 0 | 1, rate: number): number =>
  [0, 1].find(
    (decimals) => decimals >= least && Math.abs(rate * 100 - Number((rate * 100).toFixed(decimals))) < 1e-6,
  ) ?? 2;

/** Writes two rates, the unit once: `3.5 → 4.0 %`. */
const percentChange = (
  { t, locale }: Words,
  from: number | null,
  to: number | null,
  least: 0 | 1 = 0,
): string =>
  t.history.change(
    from === null ? '–' : percentFigure(from, decimalsOf(least, from)),
    to === null ? '–' : percent(locale, to, decimalsOf(least, to)),
  );

/** Writes two differences of rates: `0.0 → +0.5 pp`. */
const pointsChange = ({ t, locale }: Words, from: number | null, to: number | null): string =>
  t.history.change(
    from === null ? '–' : `${from > 0 ? '+' : ''}${percentFigure(from, decimalsOf(1, from))}`,
    to === null ? '–' : points(locale, to, decimalsOf(1, to)),
  );
