import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { datasetModule, pack } from '#data/pack.ts';
import { readTables } from '#data/read-tables.ts';
import {
  ALLY_IDS,
  type AllyId,
  BASE_YEAR,
  EXPORTER_IDS,
  FIRST_YEAR,
  HISTORY_YEARS,
  HORIZON,
  YEARS,
} from '#model';
import { dataFile, shipped } from './texts.ts';

const data = loadDataset();
const ally = (id: AllyId) => {
  const found = data.allies.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No ally ${id}`);
  return found;
};
const of = (year: number) => year - FIRST_YEAR;

describe('dataset.ts', () => {
  it('is what the tables give', () => {
    expect(dataFile('dataset.ts') === datasetModule(pack(readTables(shipped).tables))).toBe(true);
  });

  it('is unpacked without the schema and CSV libraries', () => {
    const imports = [
      ...dataFile('load.ts').matchAll(/from '(.+)'/g),
      ...dataFile('dataset.ts').matchAll(/from '(.+)'/g),
    ];
    expect(new Set(imports.map(([, path]) => path))).toEqual(
      new Set(['#model', './dataset.ts', './packed.ts']),
    );
    expect(dataFile('load.ts')).toContain(
      "import type { Columns, PackedAlly, PackedExporter } from './packed.ts'",
    );
  });
});

describe('loadDataset', () => {
  it('gives allies and exporters in the order of the model, with whole series', () => {
    expect(data.edition).toBe('d2607');
    expect(data.allies.map(({ id }) => id)).toEqual(ALLY_IDS);
    expect(data.exporters.map(({ id }) => id)).toEqual(EXPORTER_IDS);
    for (const each of data.allies) {
      const history = [
        each.coreShare,
        each.coreUsdM,
        each.coreUsd2021M,
        each.gdpUsdM,
        ...Object.values(each.categories),
      ];
      for (const series of history) expect(series).toHaveLength(HISTORY_YEARS.length);
      for (const series of [each.gdpUsdBn, each.growth, each.expenditure, each.debt])
        expect(series).toHaveLength(YEARS.length);
      expect(each.populationM).toHaveLength(HORIZON - FIRST_YEAR + 1);
      expect(Object.values(each.segmentMix).reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 3);
    }
  });

  it('holds every printed number of NATO and the IMF, digit for digit', () => {
    const rows = [...(shipped['nato.csv'] ?? '').split('\n'), ...(shipped['macro.csv'] ?? '').split('\n')];
    const fields = {
      core_share_pct: ['coreShare', 100, FIRST_YEAR],
      core_usd_m: ['coreUsdM', 1, FIRST_YEAR],
      core_usd2021_m: ['coreUsd2021M', 1, FIRST_YEAR],
      gdp_usd_m: ['gdpUsdM', 1, FIRST_YEAR],
      gdp_usd_bn: ['gdpUsdBn', 1, BASE_YEAR],
      gdp_real_growth_pct: ['growth', 100, BASE_YEAR],
      population_m: ['populationM', 1, FIRST_YEAR],
      gov_expenditure_pct_gdp: ['expenditure', 100, BASE_YEAR],
      gov_debt_pct_gdp: ['debt', 100, BASE_YEAR],
    } as const;
    let compared = 0;
    for (const row of rows) {
      const [iso3, year, series, value] = row.split(',');
      const field = fields[series as keyof typeof fields];
      const id = ALLY_IDS.find((each) => each === iso3);
      if (field === undefined || id === undefined || Number(year) < field[2]) continue;
      const [name, divisor, first] = field;
      expect(ally(id)[name][Number(year) - first], row).toBe(Number(value) / divisor);
      compared++;
    }
    expect(compared).toBe(4 * 31 * 13 + 4 * 32 * 10 + 32 * 22);
  });

  it('turns percent into fractions', () => {
    expect(ally('DEU').coreShare[of(2026)]).toBeCloseTo(0.0269, 12);
    expect(ally('NLD').coreShare[of(2026)]).toBeCloseTo(0.0258, 12);
    expect(ally('DEU').importShare).toEqual({ central: 0.35, low: 0.16, high: 0.52, status: 'anchor' });
    expect(ally('ALB').categories.equipment[0]).toBeCloseTo(0.1665, 12);
    const korea = data.exporters[0];
    expect([korea?.euStatus, korea?.contentCap, korea?.coverage.aircraft]).toEqual(['third', 0.35, 0.2]);
    expect(data.perUsd).toEqual({ USD: 1, EUR: 0.848, KRW: 1443.912 });
  });

  it('knows Iceland: no forces, nothing from NATO, GDP from the IMF', () => {
    const iceland = ally('ISL');
    expect(data.allies.filter((each) => !each.hasForces)).toEqual([iceland]);
    for (const series of [
      iceland.coreShare,
      iceland.coreUsdM,
      iceland.coreUsd2021M,
      iceland.categories.equipment,
    ])
      expect(series.every((cell) => cell === null)).toBe(true);
    expect(iceland.gdpUsdM.every((cell) => cell !== null && cell > 15_000 && cell < 50_000)).toBe(true);
    expect(iceland.gdpUsdM[of(2026)]).toBe(Math.round((iceland.gdpUsdBn[0] ?? 0) * 1000));
  });

  it('keeps as null what NATO does not print', () => {
    for (const id of ['NLD', 'PRT'] as const) {
      const { equipment, personnel, infrastructure, other } = ally(id).categories;
      expect([personnel, infrastructure, other].map((series) => series[of(2026)])).toEqual([
        null,
        null,
        null,
      ]);
      expect(equipment[of(2026)]).toBeGreaterThan(0);
      expect(personnel[of(2025)]).toBeGreaterThan(0);
    }
  });

  it('reads what allies buy from whom on both bases', () => {
    expect(ally('POL').supplierShare.delivered.KOR).toBe(0.47);
    expect(ally('POL').supplierShare.ordered.KOR).toBeCloseTo(0.262, 12);
    expect(ally('ROU').supplierShare.delivered.KOR).toBeCloseTo(0.018, 12);
    expect(ally('ROU').supplierShare.ordered.KOR).toBeCloseTo(0.063, 12);
    expect(ally('NLD').supplierShare.delivered.KOR).toBeUndefined();
    expect(
      Object.keys(ally('DEU').supplierShare.delivered).every((id) => EXPORTER_IDS.some((e) => e === id)),
    ).toBe(true);
  });

  it('reads the three findings on indirect spending, the plan for 2027 left out', () => {
    expect(data.allies.filter((each) => each.indirectShare !== null).map(({ id }) => id)).toEqual([
      'CAN',
      'ITA',
    ]);
    expect(ally('ITA').indirectShare).toEqual({ share: 0.7 / 100, status: 'claim' });
    expect(ally('GBR').indirectShare).toBeNull();
  });

  it('reads stated plans with years rising', () => {
    expect(ally('GBR').plan.map(({ year, grade }) => [year, grade])).toEqual([
      [2027, 'A'],
      [2029, 'A'],
      [2035, 'B'],
    ]);
    expect(ally('POL').plan[0]?.share).toBeCloseTo(0.0451, 12);
    expect(ally('TUR').plan).toEqual([]);
  });
});
