import { assert, constantFrom, double, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { endsOf } from '#charts/chart.ts';
import { chartOf } from '#charts/charts.ts';
import { ALLY_IDS, type AllyId, cellsOf, type Scenario, type Table } from '#model';
import { LOOK, tablesOf, type View, words } from './given.ts';

const SIZE = { width: 640, height: 420 };
const VIEWS: readonly View[] = [{}, { when: 'sum' }, { map: 'money', per: 'head' }];

const share = double({ min: 0, max: 0.08, noNaN: true });
const moved = (ally: AllyId, core: number): Scenario => ({
  ...LOOK,
  targets: { ...LOOK.targets, [ally]: { core } },
});

/** The moved table with its allies where they stood: while a slider moves they change no places. */
function inPlace(rest: Table, table: Table): Table {
  const allies = cellsOf(rest, 'ally');
  const at = table.columns.findIndex(({ id }) => id === 'ally');
  const rows = allies.map((ally) => table.rows.find((row) => row[at] === ally) ?? []);
  return { ...table, rows };
}

it.each(['map', 'increments', 'milestones'] as const)(
  'a row of the %s that rests is not drawn anew, one that moved is',
  (id) => {
    const table = tablesOf()[id];
    const chart = chartOf(table);
    if (chart.kind === 'own') throw new Error(`${id} has no layout to draw in`);
    const layout = chart.lay(table, words.en, SIZE, endsOf(chart.domains, table));
    const before = new Set(layout.draw(table));
    const live = inPlace(table, tablesOf(moved('ITA', 0.036))[id]);
    const fresh = layout.draw(live).filter((mark) => !before.has(mark));
    const ofAlly = (ally: AllyId) => fresh.filter(({ key }) => key.includes(ally));
    expect(ofAlly('ITA')).not.toEqual([]);
    for (const ally of ['FRA', 'GBR', 'NLD'] as const) expect(ofAlly(ally)).toEqual([]);
  },
);

it('every chart draws a table the same, whatever its layout has drawn before', () => {
  assert(
    property(
      constantFrom<AllyId>(...ALLY_IDS),
      tuple(share, share),
      constantFrom(...VIEWS),
      (ally, [a, b], view) => {
        const [rest, first, second] = [LOOK, moved(ally, a), moved(ally, b)].map((scenario) =>
          Object.values<Table>({ ...tablesOf(scenario, view) }),
        );
        for (const [i, table] of (rest ?? []).entries()) {
          const chart = chartOf(table);
          const [one, other] = [first?.[i] ?? table, second?.[i] ?? table];
          if (chart.kind === 'own') continue;
          const lay = () => chart.lay(table, words.en, SIZE, endsOf(chart.domains, table));
          const walked = lay();
          for (const before of [one, other]) walked.draw(before);
          for (const last of [one, other]) expect(walked.draw(last)).toEqual(lay().draw(last));
        }
      },
    ),
    { numRuns: 10 },
  );
});
