import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { en as enMessages } from '#i18n/messages/en/index.ts';
import { ko as koMessages } from '#i18n/messages/ko/index.ts';
import { wordsFor } from '#i18n/words.ts';
import { sheetToCsv } from '#io/csv.ts';
import { fileName } from '#io/file-name.ts';
import { sheetOf } from '#io/sheet.ts';
import { type AllyId, leverageOf, moneyOf, PERS, type Per, type Table } from '#model';
import { linkOf } from '#state/address.ts';
import { rowOf } from '#state/rows.ts';
import { makeSelectors } from '#state/selectors.ts';
import { makeStore } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { FIGURES, SORTS } from '#state/view.ts';
import { grouped } from '#ui/panel/order.ts';

const data = loadDataset();
const words = { en: wordsFor('en', enMessages, data), ko: wordsFor('ko', koMessages, data) };

function app() {
  const store = makeStore(data);
  const selectors = makeSelectors(store);
  const act = store.getState();
  act.setTargets({ DEU: { core: 0.04, year: 2031 }, POL: { core: 0.05 } });
  return { store, selectors, sources: makeTableSources(store, selectors), act };
}
/** A table as the file of its numbers, in English. */
const csvOf = (table: Table): string =>
  sheetToCsv(
    sheetOf(table, words.en, { scenario: 'x', changes: '', title: '', date: '2026-11-24', link: '' }, 'wide'),
  );
const inputOf = ({ store, selectors }: ReturnType<typeof app>) => selectors.settledInput(store.getState());

describe('the unit', () => {
  it('changes no scenario and is no step of undo', () => {
    const { store, act } = app();
    const before = linkOf(store.getState(), data.edition);
    const steps = store.temporal.getState().pastStates.length;
    for (const per of PERS)
      for (const currency of ['USD', 'EUR', 'KRW'] as const)
        for (const basis of ['constant', 'current'] as const)
          act.setView({ per, prices: { currency, basis } });
    expect(linkOf(store.getState(), data.edition)).toBe(before);
    expect(store.temporal.getState().pastStates.length).toBe(steps);
  });

  it('holds for figures, rows and tables alike', () => {
    const running = app();
    for (const per of ['gdp', 'head'] as const) {
      running.act.setView({ per });
      const input = inputOf(running);
      const [core] = running.selectors.figures(input);
      const table = running.sources.spendPath.settled();
      const at = table.columns.findIndex(({ id }) => id === 'core');
      expect(table.rows.at(-1)?.[at]).toBeCloseTo(core?.amount ?? 0, 12);
      expect(table.about.unit.kind).toBe(running.selectors.unit(running.store.getState()).kind);
      expect(table.columns[at]?.unit).toEqual(table.about.unit);
    }
    running.act.setView({ per: 'gdp', when: 2030 });
    const germany = data.allies.find(({ id }) => id === 'DEU');
    if (!germany) throw new Error('no Germany');
    // Its own path in the year looked at: 2.69 % in 2026 to 4 % in 2031.
    expect(rowOf(inputOf(running), germany).amount).toBeCloseTo(0.0269 + (0.0131 * 4) / 5, 12);
  });

  it('leaves the rates between the figures ratios of money, and what did not move unmoved', () => {
    const running = app();
    const rates = PERS.map((per) => {
      running.act.setView({ per, when: 'sum' });
      return running.selectors.figures(inputOf(running)).map(({ rate, isMoved }) => [rate, isMoved]);
    });
    expect(rates[1]).toEqual(rates[0]);
    expect(rates[2]).toEqual(rates[0]);
    // A tenth of a point of Montenegro is far below any printed digit of Europe's GDP, yet a move.
    running.act.resetAll();
    running.act.setTarget('MNE', { core: 0.036 });
    running.act.setView({ per: 'gdp', when: 2035 });
    const [core] = running.selectors.figures(inputOf(running));
    expect(core?.delta).toBeLessThan(1e-6);
    expect(core?.isMoved).toBe(true);
  });

  it('names files and their columns', () => {
    const running = app();
    const { spendPath } = running.sources;
    const head = (per: Per, basis: 'constant' | 'current', currency: 'USD' | 'KRW'): string[] => {
      running.act.setView({ per, prices: { basis, currency } });
      const csv = csvOf(spendPath.settled()).slice(1);
      return [fileName(spendPath.settled(), 'csv', []).split('_')[6] ?? '', csv.split('\r\n')[0] ?? ''];
    };
    expect(head('total', 'constant', 'USD')[0]).toBe('USD2026');
    expect(head('gdp', 'constant', 'KRW')[0]).toBe('pctGDP');
    expect(head('gdp', 'constant', 'KRW')[1]).toContain('Core spending (% of GDP)');
    expect(head('gdp', 'constant', 'KRW')[1]).toContain('From unequal growth (% of GDP)');
    expect(head('gdp', 'current', 'USD')[0]).toBe('pctGDP-current');
    expect(head('head', 'constant', 'USD')[0]).toBe('USD2026-per-head');
    expect(head('head', 'current', 'KRW')).toEqual([
      'KRW-current-per-head',
      expect.stringContaining('Core spending (KRW per head, current prices)'),
    ]);
    // Shares stand in percent, as the header says.
    running.act.setView({ per: 'gdp', prices: { basis: 'constant', currency: 'USD' } });
    expect(csvOf(spendPath.settled())).toMatch(/\n2026,estimate,2\.5\d+,/u);
  });
});

describe('the figure the reader chose', () => {
  it('is what leverage measures, in the unit of the view, and the order is that of money', () => {
    const running = app();
    for (const headline of FIGURES) {
      running.act.setView({ headline, per: 'total' });
      const input = inputOf(running);
      const usdM = leverageOf(input.projection, input.scenario, headline, input.when);
      const byMoney = running.selectors.leverages(input);
      data.allies.forEach(({ id }, i) => {
        expect(byMoney[id]).toBeCloseTo(usdM[i] ?? 0, 6);
      });
      for (const per of ['gdp', 'head'] as const) {
        running.act.setView({ per });
        const other = running.selectors.leverages(inputOf(running));
        // A part of the whole scope's GDP or people: one factor for all.
        const factor = other.POL / byMoney.POL;
        expect(factor).toBeGreaterThan(0);
        for (const { id } of data.allies) expect(other[id]).toBeCloseTo(byMoney[id] * factor, 9);
      }
    }
  });

  it('keeps the reference of what is worked out until something changes', () => {
    const running = app();
    const first = inputOf(running);
    expect(running.selectors.ranks(first)).toBe(running.selectors.ranks(inputOf(running)));
    running.act.setView({ locale: 'ko', sort: 'name' });
    expect(inputOf(running)).toBe(first);
    running.act.setView({ headline: 'core' });
    expect(inputOf(running)).not.toBe(first);
  });

  it('leaves the panels beside the main chart alone', () => {
    const running = app();
    running.act.resetAll();
    // All 32, and an exporter whose effects are tiny parts of their GDP.
    running.act.setView({ scope: 'all' });
    running.act.setMarket({ exporter: 'BRA' });
    const shown = () => [...new Set(running.sources.moved.settled().rows.map(([ally]) => ally))];
    const before = shown();
    for (const per of PERS)
      for (const headline of FIGURES) {
        running.act.setView({ headline, per });
        expect(shown()).toEqual(before);
      }
  });
});

describe('the list is ordered', () => {
  const orderOf = (
    running: ReturnType<typeof app>,
    sort: (typeof SORTS)[number],
    locale: 'en' | 'ko' = 'en',
  ) => {
    const input = inputOf(running);
    return grouped(data.allies, sort, running.selectors.ranks(input), input.allies, words[locale].byName);
  };
  const ids = (groups: ReturnType<typeof grouped>): readonly AllyId[] =>
    groups.flatMap(({ allies }) => allies.map(({ id }) => id));

  it('every way with every ally once, the same in every unit', () => {
    const running = app();
    for (const sort of SORTS) {
      const orders = PERS.map((per) => {
        running.act.setView({ per });
        return ids(orderOf(running, sort));
      });
      expect([...(orders[0] ?? [])].sort()).toEqual(data.allies.map(({ id }) => id).sort());
      expect(orders[1]).toEqual(orders[0]);
      expect(orders[2]).toEqual(orders[0]);
    }
  });

  it('by effect, gap, spending and change, largest first', () => {
    const running = app();
    const { projection, preset } = inputOf(running);
    const falls = (order: readonly AllyId[], of: (id: AllyId) => number) =>
      order.every((id, i) => i === 0 || of(order[i - 1] as AllyId) >= of(id));
    const money = (id: AllyId, measure: 'core' | 'gap') => moneyOf(projection, measure, [id], 2035);
    expect(ids(orderOf(running, 'effect')).at(-1)).toBe('USA');
    expect(falls(ids(orderOf(running, 'gap')), (id) => money(id, 'gap'))).toBe(true);
    expect(falls(ids(orderOf(running, 'size')), (id) => money(id, 'core'))).toBe(true);
    expect(ids(orderOf(running, 'size'))[0]).toBe('USA');
    const changed = ids(orderOf(running, 'change'));
    expect(changed.slice(0, 2)).toEqual(['DEU', 'POL']);
    expect(moneyOf(preset, 'core', ['DEU'], 2035)).toBeLessThan(money('DEU', 'core'));
    // Equals keep the order of the dataset.
    expect(changed.slice(2)).toEqual(
      data.allies.map(({ id }) => id).filter((id) => id !== 'DEU' && id !== 'POL'),
    );
  });

  it('by a cut as by a rise', () => {
    const running = app();
    running.act.setTarget('FRA', { core: 0.01 });
    expect(ids(orderOf(running, 'change'))[0]).toBe('FRA');
  });

  it('by name as each language does', () => {
    const running = app();
    const names = (locale: 'en' | 'ko') => ids(orderOf(running, 'name', locale)).map(words[locale].name);
    expect(names('en').slice(0, 3)).toEqual(['Albania', 'Belgium', 'Bulgaria']);
    expect(names('en').slice(-3)).toEqual(['Türkiye', 'United Kingdom', 'United States']);
    expect(names('ko')).toEqual(names('ko').toSorted(new Intl.Collator('ko').compare));
  });
});
