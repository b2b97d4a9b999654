import { writeFileSync } from 'node:fs';
import { loadDataset } from '#data/load.ts';
import {
  alliesOf,
  type Basis,
  coreShareOf,
  type ExporterId,
  type MoneyMeasure,
  moneyOf,
  type PresetId,
  project,
  type Scope,
  type When,
} from '#model';

const FILE = new URL('../tests/fixtures/headline.json', import.meta.url);

/**
 * Works out the headline numbers: what readers quote. A change of code that moves one moves a result.
 *
 * @returns Six significant digits each, keyed by what it is. Money in US$ million, shares in percent of GDP.
 */
export function headlines(): Readonly<Record<string, number>> {
  const data = loadDataset();
  const lines: Record<string, number> = {};
  const name = (scope: Scope) => (scope === 'all' ? 'all allies' : 'Europe and Canada');
  const look = (preset: PresetId, basis: Basis = 'constant', exporter: ExporterId = 'KOR') => {
    const projection = project(data, { preset, targets: {}, market: { exporter } }, basis);
    return {
      money: (measure: MoneyMeasure, scope: Scope, when: When): void => {
        const span = when === 'sum' ? 'sum of 2027–2035' : when;
        const key = `${preset}, ${basis} US$ m, ${exporter}, ${name(scope)}, ${span}: ${measure}`;
        lines[key] = sixDigits(moneyOf(projection, measure, alliesOf(data, scope), when));
      },
      share: (scope: Scope, year: number): void => {
        const core = coreShareOf(projection, alliesOf(data, scope), year) ?? Number.NaN;
        lines[`${preset}, ${basis}, ${name(scope)}, ${year}: core share, percent of GDP`] = sixDigits(
          core * 100,
        );
      },
    };
  };

  const pledge = look('pledge');
  for (const measure of ['core', 'indirect', 'tam', 'sam', 'som'] as const)
    pledge.money(measure, 'all', 2035);
  for (const measure of ['core', 'indirect', 'tam', 'sam', 'som'] as const)
    pledge.money(measure, 'europe-canada', 2035);
  pledge.money('core', 'europe-canada', 2030);
  for (const measure of ['core', 'increment', 'gap', 'sam'] as const) pledge.money(measure, 'all', 'sum');
  pledge.share('all', 2026);
  pledge.share('all', 2035);
  look('pledge', 'current').money('core', 'all', 2035);
  look('pledge', 'constant', 'USA').money('som', 'europe-canada', 2035);
  for (const preset of ['hold', 'plans', 'history', 'early', 'stall'] as const)
    look(preset).money('core', 'all', 2030);
  look('plans').money('gap', 'all', 2035);
  look('hold').money('gap', 'all', 'sum');
  return lines;
}

const sixDigits = (value: number): number => Number(value.toPrecision(6));

/** Gives the text of tests/fixtures/headline.json. */
export const headlineText = (): string => `${JSON.stringify(headlines(), null, 2)}\n`;

if (process.argv[1] === import.meta.filename) {
  writeFileSync(FILE, headlineText());
  console.log(`tests/fixtures/headline.json written: ${Object.keys(headlines()).length} numbers.`);
}
