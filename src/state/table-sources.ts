import {
  type AllyId,
  alliesTable,
  burdenTable,
  buyersTable,
  byIncrement,
  byMilestone,
  type CompareInput,
  compareFiguresTable,
  comparePathTable,
  compositionTable,
  contributionsTable,
  differsTable,
  exportersTable,
  importRange,
  incrementsTable,
  ledgerTable,
  mapTable,
  marketTable,
  milestonesTable,
  moneyOf,
  movedTable,
  type Projection,
  rankedBuyers,
  rankedExporters,
  rankedSuppliers,
  spendPathTable,
  suppliersTable,
  type Table,
  type TableInput,
  type TableSource,
  timelineTable,
  topBuyers,
} from '#model';
import type { AppState } from './app-state.ts';
import { type CompareInputs, makeCompareInputs } from './compare.ts';
import { remember, type Selectors, type ViewInput } from './selectors.ts';
import type { AppStore } from './store.ts';

/** How many of the allies moved are drawn. */
const MOVED_SHOWN = 2;

/** The tables of the views, each as it rests and as it moves. */
export interface TableSources {
  readonly spendPath: TableSource;
  readonly moved: TableSource;
  readonly buyers: TableSource;
  readonly composition: TableSource;
  readonly ledger: TableSource;
  readonly market: TableSource;
  readonly timeline: TableSource;
  readonly exporters: TableSource;
  readonly suppliers: TableSource;
  readonly map: TableSource;
  readonly increments: TableSource;
  readonly milestones: TableSource;
  readonly burden: TableSource;
  readonly compare: TableSource;
  readonly compareFigures: TableSource;
  readonly contributions: TableSource;
  readonly differs: TableSource;
  readonly allies: TableSource;
}

/** Makes the sources that charts are handed; charts never see the store. */
export function makeTableSources(
  store: AppStore,
  selectors: Selectors,
  inputs: CompareInputs = makeCompareInputs(store),
): TableSources {
  const source = (
    make: (input: TableInput, state: AppState) => Table,
    depends: (state: AppState) => unknown,
  ): TableSource => {
    const remembered = () => {
      let last: { readonly input: TableInput; readonly on: unknown; readonly table: Table } | undefined;
      return (input: TableInput): Table => {
        const state = store.getState();
        const on = depends(state);
        if (last?.input !== input || last.on !== on) last = { input, on, table: make(input, state) };
        return last.table;
      };
    };
    const atRest = remembered();
    const moving = remembered();
    const settled = (): Table => atRest(selectors.settledInput(store.getState()));
    return {
      settled,
      live: () => {
        const state = store.getState();
        return state.draft ? moving(selectors.liveInput(state)) : settled();
      },
      subscribe: (changed) => store.subscribe(changed),
    };
  };
  const nothing = () => null;
  const shown = shownMoved(selectors);
  // Nothing of a comparison is worked out before a chart asks: a slider of Explore pays for one scenario.
  const compared = (make: (input: CompareInput) => Table): TableSource => {
    const [settled, live] = [remember(make), remember(make)];
    return {
      settled: () => settled(inputs.settled(store.getState())),
      live: () => {
        const state = store.getState();
        return state.draft ? live(inputs.live(state)) : settled(inputs.settled(state));
      },
      subscribe: (changed) => store.subscribe(changed),
    };
  };
  return {
    spendPath: source((input) => spendPathTable(input), nothing),
    moved: source(
      (input, state) => movedTable(input, shown(state)),
      (state) => shown(state).join(),
    ),
    // The order of buyers is that of the scenario at rest: bands must not swap places under the pointer.
    buyers: source(
      (input, state) => buyersTable(input, topBuyers(selectors.settledInput(state))),
      (state) => selectors.settledInput(state),
    ),
    composition: source((input) => compositionTable(input), nothing),
    ledger: source(
      (input) => ledgerTable(input, importRange(input.data, input.scenario, input.projection.basis)),
      nothing,
    ),
    // The ranking rests while a slider moves.
    market: source(
      (input, state) => {
        const { rank } = state.view;
        return marketTable(input, rankedBuyers(selectors.settledInput(state), rank), rank);
      },
      (state) => {
        const { rank } = state.view;
        return `${rank} ${rankedBuyers(selectors.settledInput(state), rank).join()}`;
      },
    ),
    timeline: source((input) => timelineTable(input), nothing),
    exporters: source(
      (input, state) => exportersTable(input, rankedExporters(selectors.settledInput(state))),
      (state) => selectors.settledInput(state),
    ),
    suppliers: source(
      (input, state) => suppliersTable(input, rankedSuppliers(selectors.settledInput(state))),
      (state) => selectors.settledInput(state),
    ),
    map: source(
      (input, state) => mapTable(input, state.view.map),
      (state) => state.view.map,
    ),
    // Rows keep their places under a moving slider, as buyers do.
    increments: source(
      (input, state) => incrementsTable(input, byIncrement(selectors.settledInput(state))),
      (state) => selectors.settledInput(state),
    ),
    milestones: source(
      (input, state) => milestonesTable(input, byMilestone(selectors.settledInput(state))),
      (state) => selectors.settledInput(state),
    ),
    burden: source((input) => burdenTable(input), nothing),
    compare: compared(comparePathTable),
    compareFigures: compared(compareFiguresTable),
    contributions: compared(contributionsTable),
    differs: compared(differsTable),
    allies: source(
      (input, state) => alliesTable(input, state.view.selected),
      (state) => state.view.selected.join(),
    ),
  };
}

/**
 * Names the allies whose paths are drawn beside the main chart, in the order of the dataset: of those moved, or of all
 * before any move, the ones whose moves matter most. So the same scenario draws the same panels for everybody, in
 * whatever order it was made. The ally in hand has its panel as long as its slider moves.
 */
function shownMoved(selectors: Selectors): (state: AppState) => readonly AllyId[] {
  let last: readonly AllyId[] | undefined;
  // The order rests while a slider moves: the panel beside that of the ally in hand stays.
  const ranked = remember((input: ViewInput): readonly AllyId[] => {
    const { allies, scenario } = input;
    const moved = allies.filter((id) => scenario.targets[id]);
    return [...(moved.length > 0 ? moved : allies)].sort(byWeight(input, selectors));
  });
  return (state) => {
    const settled = selectors.settledInput(state);
    const moving = movingIn(state, selectors);
    // A slider that passes where it began moves nothing for a moment: the panels stay.
    if (last && state.draft && moving.length === 0) return last;
    // Moved together no ally is the one that moves.
    const [inHand] = moving.length === 1 ? moving.filter((id) => settled.allies.includes(id)) : [];
    const { targets } = settled.scenario;
    const others = ranked(settled).filter((id) => id !== inHand && (!inHand || targets[id]));
    const shown = [...(inHand ? [inHand] : []), ...others].slice(0, MOVED_SHOWN);
    last = settled.allies.filter((id) => shown.includes(id));
    return last;
  };
}

/** Names the allies that a slider is moving. */
function movingIn(state: AppState, selectors: Selectors): readonly AllyId[] {
  const { targets } = selectors.settledInput(state).scenario;
  return Object.keys(state.draft?.targets ?? {}).filter(
    (id): id is AllyId => id !== '*' && state.draft?.targets[id as AllyId] !== targets[id as AllyId],
  );
}

/** Orders allies by their effect on the exporter's market, then by what a move there would bring, then by spending. */
function byWeight(input: ViewInput, selectors: Selectors): (a: AllyId, b: AllyId) => number {
  const leverages = selectors.marketLeverages(input);
  const money = (projection: Projection, measure: 'sam' | 'core', id: AllyId) =>
    moneyOf(projection, measure, [id], input.when);
  const weights = new Map(
    input.allies.map((id) => [
      id,
      [
        Math.abs(money(input.projection, 'sam', id) - money(input.preset, 'sam', id)),
        leverages[id],
        money(input.projection, 'core', id),
      ],
    ]),
  );
  return (a, b) => {
    const [ofA = [], ofB = []] = [weights.get(a), weights.get(b)];
    const at = ofA.findIndex((weight, i) => Math.abs(weight - (ofB[i] ?? 0)) > 1e-6);
    return at < 0 ? 0 : (ofB[at] ?? 0) - (ofA[at] ?? 0);
  };
}
