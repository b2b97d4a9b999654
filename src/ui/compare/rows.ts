import {
  ALLY_INPUTS,
  type AllyId,
  type AllyInput,
  allyIndex,
  type CompareInput,
  type Dataset,
  type Difference,
  differencesOf,
  inputInForce,
  isOneInput,
  type LeverDifference,
  type Market,
  marketOf,
  type SlotId,
} from '#model';
import type { Kept } from './kept.ts';

/** How a value stands to the base's: the same, another, or made the same by the reader just now. */
export type Standing = 'same' | 'other' | 'now';

/** One input with how each scenario's value stands, in the order of the scenarios. */
export type InputRowOf = Difference & { readonly standings: readonly Standing[] };
export type LeverRowOf = LeverDifference & { readonly standings: readonly Standing[] };

export const cellKey = (ally: AllyId, input: AllyInput, slot: SlotId): string => `${ally}:${input}:${slot}`;
export const leverKey = (lever: keyof Market, slot: SlotId): string => `market:${lever}:${slot}`;

/** How all of several inputs of one scenario stand together. */
export const standingOf = (all: readonly Standing[]): Standing =>
  all.includes('other') ? 'other' : all.includes('now') ? 'now' : 'same';

/** Lists the cells whose value is another than the base's. */
export function differingCells(data: Dataset, input: CompareInput): readonly string[] {
  const { allies, market } = differencesOf(data, scenariosOf(input));
  // The scenario of the comparison's tables is the base.
  const base = input.scenario;
  return [
    ...allies.flatMap(({ ally, input: one }) => {
      const of = data.allies[allyIndex(data, ally)];
      return input.compared
        .filter(({ scenario }) => of && !isOneInput(of, one, base, scenario))
        .map(({ slot }) => cellKey(ally, one, slot));
    }),
    ...market.flatMap(({ lever }) =>
      input.compared
        .filter(({ scenario }) => !isOneLever(marketOf(scenario)[lever], marketOf(base)[lever]))
        .map(({ slot }) => leverKey(lever, slot)),
    ),
  ];
}

/** Makes the rows of the table: what differs, and what did until the reader made it alike. */
export function rowsOf(
  data: Dataset,
  input: CompareInput,
  differing: readonly string[],
  kept: Kept,
): { readonly allies: readonly InputRowOf[]; readonly market: readonly LeverRowOf[] } {
  const now = new Set(differing);
  const standings = (keyOf: (slot: SlotId) => string): readonly Standing[] =>
    input.compared.map(({ slot }) => {
      const key = keyOf(slot);
      return now.has(key) ? 'other' : kept.has(key) ? 'now' : 'same';
    });
  const scenarios = scenariosOf(input);
  const isShown = ({ standings: all }: { readonly standings: readonly Standing[] }): boolean =>
    standingOf(all) !== 'same';
  const allies = data.allies.flatMap((ally) =>
    ALLY_INPUTS.map((one) => ({ ally, one, standings: standings((slot) => cellKey(ally.id, one, slot)) }))
      .filter(isShown)
      .map(({ one, ...row }) => ({
        ally: ally.id,
        input: one,
        values: scenarios.map((scenario) => inputInForce(scenario, ally, one)),
        standings: row.standings,
      })),
  );
  const market = (Object.keys(marketOf(input.scenario)) as (keyof Market)[])
    .map((lever) => ({
      lever,
      values: scenarios.map((scenario) => marketOf(scenario)[lever]),
      standings: standings((slot) => leverKey(lever, slot)),
    }))
    .filter(isShown);
  return { allies, market };
}

const scenariosOf = ({ compared }: CompareInput) => compared.map(({ scenario }) => scenario);

const isOneLever = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
