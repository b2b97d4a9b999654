import { percent } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { WorkbookWords } from '#i18n/workbook-words.ts';
import { type Market, type Override, type Points, type Scenario, SEGMENT_IDS, type TargetKey } from '#model';
import { cell, type Format, type PlanCell, type PlanRow } from './plan.ts';

/** How each input is written; the others are percent. */
const FORMAT_OF: Readonly<Partial<Record<keyof Override | keyof Market, Format>>> = {
  year: 'whole',
  growth: 'change',
  winGain: 'change',
};

/** Lists what a scenario moves away from its preset, as it was moved: for whom, which input, to what. */
export function changedRows(scenario: Scenario, words: Words, say: WorkbookWords): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  const push = (who: string, what: string, value: PlanCell): void => {
    rows.push([cell(who, 'label'), cell(what, 'label'), { ...value, style: 'movedChoice' }]);
  };
  const { t, name } = words;
  const keys = Object.keys(scenario.targets) as TargetKey[];
  for (const key of keys) {
    const who = key === '*' ? say.readMe.allAllies : name(key);
    for (const [id, value] of Object.entries(scenario.targets[key] ?? {}) as [keyof Override, unknown][])
      push(who, inputName(id, words, say), valueCell(id, value, words));
  }
  const { coverage, exporter, winBasis, ...rates } = scenario.market;
  const who = say.readMe.market;
  if (exporter) push(who, say.inputs.exporter, cell(name(exporter)));
  if (winBasis) push(who, t.market.winBasis, cell(t.market.winBases[winBasis]));
  for (const [id, value] of Object.entries(rates) as [keyof typeof rates, number][])
    push(who, t.market.levers[id].label, cell(value, undefined, FORMAT_OF[id] ?? 'percent'));
  for (const segment of SEGMENT_IDS) {
    const value = coverage?.[segment];
    if (value !== undefined)
      push(who, say.inputs.coverageOf(t.market.segmentNames[segment]), cell(value, undefined, 'percent'));
  }
  return rows;
}

function inputName(id: keyof Override, { t }: Words, say: WorkbookWords): string {
  const { heads } = say.inputs;
  if (id === 'core' || id === 'year' || id === 'shape') return heads[id];
  return id === 'points' ? t.drawn : t.inputs.levers[id];
}

function valueCell(id: keyof Override, value: unknown, { t, locale }: Words): PlanCell {
  if (id === 'points') {
    const points = (value as Points).map(([year, share]) => `${year}: ${percent(locale, share, 2)}`);
    return cell(points.join(', '));
  }
  if (id === 'shape') return cell(t.shapes[value as keyof typeof t.shapes]);
  return cell(value as number, undefined, FORMAT_OF[id] ?? 'percent');
}
