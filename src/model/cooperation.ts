import { MARKET_DEFAULTS, type Market, marketOf, type Scenario, setMarket } from './scenario.ts';
import { reaches } from './units.ts';

/**
 * Levers of the NATO–Korea dialogue (first meeting 26 September 2025), each a preset of one lever of the market.
 * No public figure says what they are worth: all four are assumptions (model.md §4).
 */
export const COOPERATION = {
  /** Certification recognised: Δw +2 points. */
  certification: { lever: 'winGain', value: 0.02 },
  /** Joint acquisition and High Visibility Projects: local content 35 %. */
  joint: { lever: 'localContent', value: 0.35 },
  /** Logistics and training opened: support share 10 %. */
  logistics: { lever: 'supportShare', value: 0.1 },
  /** Related spending opened: related share 5 %. */
  related: { lever: 'relatedShare', value: 0.05 },
} as const satisfies Readonly<Record<string, { readonly lever: keyof Market; readonly value: number }>>;
export type Cooperation = keyof typeof COOPERATION;
export const COOPERATIONS = Object.keys(COOPERATION) as readonly Cooperation[];

/** Tells whether a lever of cooperation is on: its market value is reached, whoever set it. */
export const cooperates = (scenario: Scenario, id: Cooperation): boolean =>
  reaches(marketOf(scenario)[COOPERATION[id].lever], COOPERATION[id].value);

/** Switches a lever of cooperation: on takes the larger of the present value and its own, off restores the default. */
export function cooperate(scenario: Scenario, id: Cooperation, isOn: boolean): Scenario {
  const { lever, value } = COOPERATION[id];
  return setMarket(scenario, {
    [lever]: isOn ? Math.max(marketOf(scenario)[lever], value) : MARKET_DEFAULTS[lever],
  });
}
