import { percent, points } from '#i18n/format.ts';
import {
  COOPERATIONS,
  COVERAGE_RANGE,
  cooperate,
  cooperates,
  exporterOf,
  MARKET_DEFAULTS,
  MARKET_RANGES,
  type Market,
  marketOf,
  SEGMENT_IDS,
} from '#model';
import { liveScenario, settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { ExporterChoice } from '../ExporterChoice.tsx';
import head from '../InputsHead.module.css';
import { Lever } from '../Lever.tsx';
import styles from './MarketInputs.module.css';

type LeverKey = keyof typeof MARKET_RANGES;

/** Where the rails end and how they step, fractions. */
const RAILS: Readonly<
  Record<LeverKey, { readonly min: number; readonly max: number; readonly step: number }>
> = {
  euPreference: { min: 0, max: 1, step: 0.05 },
  localContent: { min: 0, max: 1, step: 0.05 },
  winGain: { min: -0.1, max: 0.2, step: 0.01 },
  supportShare: { min: 0, max: 0.5, step: 0.05 },
  relatedShare: { min: 0, max: 0.5, step: 0.05 },
};
const COVERAGE_RAIL = { min: 0, max: 1, step: 0.05 };

/** The market's levers: whose market, which rules, which segments, what is won, what cooperation would change. */
export function MarketInputs() {
  const { store } = useApp();
  const { setMarket } = useActions();
  const { t, name } = useWords();
  const say = t.market;
  const market = marketOf(useAppState(liveScenario));
  const exporter = exporterOf(store.data, market.exporter);
  return (
    <div className={styles.inputs}>
      <div className={`${head.head} ${styles.head}`}>
        <h2>{say.heading(t.withArticle(name(exporter.id)))}</h2>
        <p className={head.sub}>{say.standing[exporter.euStatus]}</p>
        <ExporterChoice className={styles.exporter} />
      </div>
      <section aria-labelledby="access">
        <h3 id="access">{say.access}</h3>
        {exporter.euStatus === 'inside' ? (
          <p className={head.sub}>{say.insideNote}</p>
        ) : (
          <>
            <MarketLever
              lever="euPreference"
              marks={[
                { at: 1, name: say.marks.edis },
                { at: 0.5, name: say.marks.half },
              ]}
            />
            <MarketLever
              lever="localContent"
              marks={[
                { at: 0.35, name: say.marks.safe },
                { at: 0.8, name: say.marks.canada },
              ]}
            />
          </>
        )}
      </section>
      <section aria-labelledby="segments">
        <h3 id="segments">
          {say.segments(name(exporter.id))} <small>{say.segmentsUnit}</small>
        </h3>
        <Segments market={market} />
      </section>
      <section aria-labelledby="winning">
        <h3 id="winning">{say.winning}</h3>
        <label className={styles.basis}>
          {say.winBasis}
          <select
            value={market.winBasis}
            onChange={(event) => setMarket({ winBasis: event.target.value as Market['winBasis'] })}
          >
            {(['delivered', 'ordered'] as const).map((basis) => (
              <option key={basis} value={basis}>
                {say.winBases[basis]}
              </option>
            ))}
          </select>
        </label>
        <MarketLever lever="winGain" marks={[{ at: 0.02, name: say.marks.certification }]} />
      </section>
      <section aria-labelledby="wider">
        <h3 id="wider">{say.wider}</h3>
        <p className={head.sub}>{say.widerNote}</p>
        <MarketLever lever="supportShare" />
        <MarketLever lever="relatedShare" />
      </section>
      <Cooperation />
    </div>
  );
}

function MarketLever({
  lever,
  marks,
}: {
  readonly lever: LeverKey;
  readonly marks?: readonly { at: number; name: string }[];
}) {
  const { dragMarket, setMarket, release, letGo } = useActions();
  const { t, locale } = useWords();
  const say = t.market;
  const value = marketOf(useAppState(liveScenario))[lever];
  const start = MARKET_DEFAULTS[lever];
  const isSigned = lever === 'winGain';
  const written = (amount: number): string =>
    isSigned ? points(locale, amount) : percent(locale, amount, 0);
  const { label, note } = say.levers[lever];
  return (
    <Lever
      isWide
      label={label}
      note={note}
      name={label}
      value={value}
      start={start}
      isChanged={Math.abs(value - start) > 1e-9}
      rail={RAILS[lever]}
      range={MARKET_RANGES[lever]}
      unit={isSigned ? t.inputs.units.points : t.inputs.units.percent}
      leading={isSigned ? 'signs' : 'moves'}
      {...(marks ? { marks } : {})}
      written={written}
      resetText={say.reset(label, written(start))}
      onMove={(moved) => dragMarket({ [lever]: moved })}
      onEnd={release}
      onLetGo={letGo}
      onSet={(set) => setMarket({ [lever]: set })}
      onReset={() => setMarket({ [lever]: start })}
    />
  );
}

function Segments({ market }: { readonly market: Market }) {
  const { store } = useApp();
  const { dragMarket, setMarket, release, letGo } = useActions();
  const { t, locale } = useWords();
  const say = t.market;
  const { coverage } = exporterOf(store.data, market.exporter);
  const written = (amount: number): string => percent(locale, amount, 0);
  return SEGMENT_IDS.map((id) => {
    const start = coverage[id];
    const value = market.coverage[id] ?? start;
    const label = say.segmentNames[id];
    /** Coverage as the file has it is no override. */
    const changed = (set: number): Partial<Market> => {
      const { [id]: _, ...others } = marketOf(settledScenario(store.getState())).coverage;
      return { coverage: Math.abs(set - start) < 1e-9 ? others : { ...others, [id]: set } };
    };
    return (
      <Lever
        key={id}
        label={label}
        note=""
        name={label}
        value={value}
        start={start}
        isChanged={market.coverage[id] !== undefined}
        rail={COVERAGE_RAIL}
        range={COVERAGE_RANGE}
        unit={t.inputs.units.percent}
        leading="moves"
        written={written}
        resetText={say.reset(label, written(start))}
        onMove={(moved) => dragMarket(changed(moved))}
        onEnd={release}
        onLetGo={letGo}
        onSet={(set) => setMarket(changed(set))}
        onReset={() => setMarket(changed(start))}
      />
    );
  });
}

function Cooperation() {
  const { store } = useApp();
  const { setScenario } = useActions();
  const { t } = useWords();
  const say = t.market;
  const scenario = useAppState(liveScenario);
  return (
    <section aria-labelledby="cooperation">
      <h3 id="cooperation">
        {say.cooperation} <em>{say.assumptions}</em>
      </h3>
      <p className={head.sub}>{say.cooperationNote}</p>
      {COOPERATIONS.map((id) => {
        const isOn = cooperates(scenario, id);
        return (
          <button
            key={id}
            type="button"
            role="switch"
            aria-checked={isOn}
            className={styles.switch}
            onClick={() => setScenario(cooperate(settledScenario(store.getState()), id, !isOn))}
          >
            <i aria-hidden="true" />
            {say.cooperations[id].label}
            <small>{say.cooperations[id].does}</small>
          </button>
        );
      })}
    </section>
  );
}
