import {
  comparedName,
  inSentence,
  leadOf,
  sharedExporter,
  signedPercent,
  wholeNames,
} from '#i18n/compare.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import { mapYear, type Table } from '#model';
import type { Reading } from '../reading.ts';
import { countedIn, type Finding, withRate } from '../sentence.ts';
import { comparisonIn, SLOT_STYLES, slotTitle } from '../slots.ts';
import type { ItemId } from '../spots.ts';
import { deltaText, figureName, figureText, partText } from './frame.ts';
import { type FigureCell, type FigureRow, figureRows } from './rows.ts';

/** Says whether the exporter's market follows spending in the time looked at, in the scenario farthest from the base. */
export function figuresFinding(table: Table, words: Words): Finding {
  const { t } = words;
  const say = t.compare.figures;
  const comparison = comparisonIn(table);
  const rows = figureRows(table);
  const { when } = table.about;
  const at = comparison.slots.findIndex(({ slot }) => slot === comparison.farthest);
  const named = comparison.slots[at];
  const cell = (measure: FigureRow['measure']): FigureCell | undefined =>
    rows.find((row) => row.measure === measure && row.when === when)?.cells[at];
  const part = (measure: FigureRow['measure']): number | null => cell(measure)?.part ?? null;
  const isSame = (measure: FigureRow['measure']): boolean => cell(measure)?.isSame ?? false;
  const [core, sam] = [part('core'), part('sam')];
  const exporter = sharedExporter(comparison);
  const who = exporter ? t.withArticle(words.name(exporter)) : null;
  const written = (value: number): string => signedPercent(value, words).replace(/^[+−]/u, '');
  const title = (): string => {
    if (!named || core === null || sam === null || !who) return say.neutral;
    if (rows.every(({ cells }) => cells[at]?.isSame)) return say.same(inSentence(named, comparison, words));
    const lead = leadOf(named, comparison, words);
    if (isSame('core') && isSame('sam')) return say.sameEnd(lead, when);
    if (isSame('core')) return say.onlyMarket(lead, when, who, signedPercent(sam, words));
    if (isSame('sam')) return say.onlyCore(lead, when, who, signedPercent(core, words));
    if (Math.sign(core) !== Math.sign(sam))
      return say.apart(lead, when, who, signedPercent(core, words), signedPercent(sam, words));
    // What prints alike is told as alike.
    if (written(sam) === written(core)) return say.inStep(when, who, sam < 0, written(sam), named.slot);
    const isLess = Math.abs(sam) < Math.abs(core);
    return say.follows(when, who, sam < 0, isLess, written(sam), written(core), named.slot);
  };
  return {
    title: title(),
    names: wholeNames(comparison),
    subtitle: say.subtitle(scopeName(words, table.about.scope), countedIn(table, words), comparison.base),
    note: say.note(comparison.base),
    caveat: withRate(table, words, say.caveat),
    summary: rows
      .filter((row) => row.when === (row.measure === 'atPledge' ? mapYear(when) : when))
      .map((row) =>
        say.told(
          figureName(row, table, words),
          comparison.slots.map(
            (one, i) =>
              `${one.slot} ${comparedName(one, words)} ${figureText(row.cells[i]?.amount ?? null, row, words)}`,
          ),
        ),
      )
      .join(' '),
  };
}

/** Says one key figure of all scenarios. */
export function figuresReading(table: Table, words: Words, id: ItemId): Reading | null {
  const row = figureRows(table).find(({ measure, when }) => `figure:${measure}:${when}` === id);
  if (!row) return null;
  return {
    title: figureName(row, table, words),
    badge: words.t.status.projection,
    rows: comparisonIn(table).slots.map((named, i) => {
      const cell = row.cells[i];
      const delta = cell ? [deltaText(cell, row, words), partText(cell, words)].filter(Boolean) : [];
      return {
        key: named.slot,
        name: slotTitle(named, table, words, 150),
        value: figureText(cell?.amount ?? null, row, words),
        ...(delta.length > 0 ? { delta: delta.join(' · ') } : {}),
        token: SLOT_STYLES[named.slot].token,
        rank: -i,
      };
    }),
  };
}
