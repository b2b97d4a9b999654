import { scenarioName } from '#i18n/scenario-text.ts';
import type { Words } from '#i18n/words.ts';
import type { WorkbookWords } from '#i18n/workbook-words.ts';
import {
  type Ally,
  type AllyId,
  type Dataset,
  type Exporter,
  exporterOf,
  type FunnelRates,
  funnelRates,
  type Market,
  marketOf,
  type Prices,
  type Projection,
  project,
  type Resolved,
  rateOf,
  resolve,
  type Scenario,
  type Scope,
} from '#model';

/** What a workbook is made from: the scenarios and the way of looking at them. */
export interface WorkbookInput {
  readonly data: Dataset;
  /** One to four; each gets sheets of its own for inputs, results and steps. */
  readonly scenarios: readonly Scenario[];
  /** Their letters in the app, in the same order; A, B … where none are given. */
  readonly slots?: readonly string[];
  readonly prices: Prices;
  /** The allies counted in the total, and what they are called. */
  readonly allies: readonly AllyId[];
  readonly scope: Scope;
  readonly words: Words;
  /** Day it is written, `2026-11-24`. */
  readonly date: string;
  /** Address of the same scenarios in the app. */
  readonly link: string;
}

/** One ally of one scenario, as the model works it out. */
export interface AllyCase {
  readonly ally: Ally;
  readonly resolved: Resolved;
  /** The same where nothing was moved, to mark what was. */
  readonly before: Resolved;
  readonly rates: FunnelRates;
}

/** One scenario with everything its sheets tell. */
export interface Case {
  readonly input: WorkbookInput;
  readonly say: WorkbookWords;
  readonly scenario: Scenario;
  /** Name of the scenario; a reader's text. */
  readonly name: string;
  /** Names of the scenario's own sheets. */
  readonly sheets: Readonly<Record<'inputs' | 'results' | 'steps', string>>;
  /** Makes a defined name the scenario's own: `strictness`, among several scenarios `strictness_B`. */
  readonly named: (name: string) => string;
  readonly market: Market;
  readonly exporter: Exporter;
  readonly allies: readonly AllyCase[];
  readonly projection: Projection;
  /** Units of the currency for one US$. */
  readonly rate: number;
  /** Unit of money as a head says it: `US$ million, constant 2026 prices and exchange rates`. */
  readonly moneyUnit: string;
}

/** Works out what the sheets of one scenario tell. @param slot Its place among the scenarios, from 0. */
export function caseOf(input: WorkbookInput, say: WorkbookWords, scenario: Scenario, slot: number): Case {
  const { data, prices, words } = input;
  const market = marketOf(scenario);
  const exporter = exporterOf(data, market.exporter);
  const letter = input.slots?.[slot] ?? String.fromCharCode(65 + slot);
  const mark = input.scenarios.length > 1 ? letter : '';
  const sheet = (name: string): string => (mark ? `${name} ${mark}` : name);
  return {
    input,
    say,
    scenario,
    name: scenarioName(words, scenario),
    sheets: {
      inputs: sheet(say.sheets.inputs),
      results: sheet(say.sheets.results),
      steps: sheet(say.sheets.steps),
    },
    named: (name) => (mark ? `${name}_${mark}` : name),
    market,
    exporter,
    allies: data.allies.map((ally) => {
      const resolved = resolve(ally, scenario);
      return {
        ally,
        resolved,
        before: resolve(ally, { preset: scenario.preset, targets: {}, market: {} }),
        rates: funnelRates(ally, resolved, market, exporter),
      };
    }),
    projection: project(data, scenario, prices.basis),
    rate: rateOf(data, prices.currency),
    moneyUnit: `${words.t.columns.millions[prices.currency]}, ${words.t.columns.basis[prices.basis]}`,
  };
}
