import type { AllyId } from './ally.ts';
import type { Dataset } from './dataset.ts';
import { allyIndex } from './project.ts';
import { coreTodayOf, resolve } from './resolve.ts';
import { override, type Scenario, setMarket } from './scenario.ts';
import type { Share } from './units.ts';

/** Questions ready to try: each turns the scenario on the page into another. */
export const QUESTIONS = [
  'follow-poland',
  'germany-alone',
  'south-holds',
  'buy-european',
  'ordered',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** Goal of the European Defence Industrial Strategy reached in full: λ of 100 % (model.md §4). */
const FULL_STRICTNESS = 1;

/**
 * Answers a question with a scenario.
 *
 * - `follow-poland`: every ally takes Poland's core target and year.
 * - `germany-alone`: Germany keeps its stated plan, the others stop at the 2029 review.
 * - `south-holds`: the southern allies hold their core share of today.
 * - `buy-european`: the EU reaches its goal of buying 60 % European by 2035.
 * - `ordered`: what an exporter wins follows orders open in May 2026, not deliveries.
 */
export function ask(data: Dataset, scenario: Scenario, question: Question): Scenario {
  const ally = (id: AllyId) => data.allies[allyIndex(data, id)] as Dataset['allies'][number];
  const held = (from: Scenario, { id, share }: { readonly id: AllyId; readonly share: Share }) =>
    override(from, id, { core: share, points: undefined });
  switch (question) {
    case 'follow-poland': {
      const { share, year } = resolve(ally('POL'), scenario).core;
      return data.allies
        .filter(({ id, hasForces }) => hasForces && id !== 'POL')
        .reduce((from, { id }) => override(from, id, { core: share, year, points: undefined }), scenario);
    }
    case 'germany-alone': {
      const points = ally('DEU').plan.map((point) => [point.year, point.share] as const);
      return override({ preset: 'stall', targets: {}, market: scenario.market }, 'DEU', { points });
    }
    case 'south-holds':
      return data.allies
        .filter(({ region }) => region === 'southern')
        .reduce((from, southern) => held(from, { id: southern.id, share: coreTodayOf(southern) }), scenario);
    case 'buy-european':
      return setMarket(scenario, { euPreference: FULL_STRICTNESS });
    case 'ordered':
      return setMarket(scenario, { winBasis: 'ordered' });
  }
}
