import { type CSSProperties, useMemo, useState, useSyncExternalStore } from 'react';
import { emptyHeight, whyNothing } from '#charts/empty.ts';
import { barMarks } from '#charts/ledger/bars.ts';
import { headText, widerText } from '#charts/ledger/cells.ts';
import { type LedgerRow, ledgerRows } from '#charts/ledger/rows.ts';
import { stepName } from '#charts/ledger/step-name.ts';
import { Marks } from '#charts/Marks.tsx';
import { NARROW } from '#charts/scales.ts';
import {
  holds,
  type Scenario,
  STEERED,
  type SteeredStep,
  type Steering,
  steer,
  type Table,
  unsteered,
} from '#model';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState } from '../app-context.ts';
import type { ChartProps } from '../ChartCard.tsx';
import { figureOf } from '../NumberField.tsx';
import { Toast } from '../Toast.tsx';
import styles from './LedgerPlot.module.css';
import { LedgerStep } from './LedgerStep.tsx';

/** Height of a step, px; the bars are drawn to it. A finger's fields are higher, and so are two lines in a cell. */
const ROW = { fine: 37, tight: 44, coarse: 54 } as const;
const rowHeight = (width: number): number =>
  ROW[window.matchMedia('(pointer: coarse)').matches ? 'coarse' : width < TIGHT ? 'tight' : 'fine'];
/** Height of the head, and what a step on a phone takes at least, px: there the lines themselves give the height. */
const HEAD = 26;
const ROW_NARROW = 86;
/** Narrower than this a step is a line of words over its bar, px. */
const STACKED = NARROW + 240;

/** Part of the bars' column that the longest bar takes. */
const REACH = 0.66;
/** Width of the columns beside the bars, px, and of the last, which moves below another below a width. */
const BESIDE = 662;
const RANGE = 100;
const TIGHT = BESIDE + 232;
/** Height of the two lines below the steps, px; the second wraps where it is narrow. */
const FOOT = { plain: 54, wrapped: 74 } as const;

/** Gives the height that the ledger wants, px; what a typed rate moved is said below. */
export function ledgerHeight(table: Table, width: number): number {
  const rows = ledgerRows(table);
  if (isNothing(rows)) return emptyHeight(table);
  if (width < STACKED) return rows.length * ROW_NARROW;
  return rows.length * rowHeight(width) + HEAD + (width < TIGHT + RANGE ? FOOT.wrapped : FOOT.plain);
}
/** Tells whether nothing is spent that could go through the steps. */
const isNothing = (rows: readonly LedgerRow[]): boolean =>
  rows.every(({ step, amount }) => step === 'gdp' || amount <= 0);

/** Rates that several inputs make together: at their ends these lose what tells them apart. */
const isPatterned = (step: SteeredStep): boolean => step !== 'open' && step !== 'som';

/** The ledger from spending to what can be won: a bar, a rate to set and a source for every step. */
export function LedgerPlot({ source, words, width }: ChartProps) {
  const { store, selectors } = useApp();
  const { setScenario, setTrail } = useActions();
  const table = useSyncExternalStore(source.subscribe, source.live);
  const [said, setSaid] = useState<{ readonly text: string; readonly after: Scenario } | null>(null);
  const [toast, setToast] = useState<string | null>(null);
  const say = words.t.ledger;
  const { scenario, allies, when } = useAppState(selectors.settledInput);
  const locked = useAppState((state) => state.view.locked);
  const trails = useAppState((state) => state.trails);
  const view = useMemo(() => ({ allies, when, locked }), [allies, when, locked]);
  /** The ways back to rates with nothing set behind them; none where nothing is. */
  const back = useMemo(
    () => new Map(STEERED.map((step) => [step, unsteered(store.data, scenario, step, view)] as const)),
    [store.data, scenario, view],
  );
  const settled = source.settled();
  const drifted = useMemo(
    () =>
      ledgerRows(settled).flatMap(({ step, rate }) => {
        const steered = STEERED.find((one) => one === step);
        const trail = steered && back.get(steered) ? trails[steered] : null;
        if (!steered || !trail || rate === null || figureOf(rate) === figureOf(trail.rate)) return [];
        if (!holds(store.data, scenario, steered, view, trail)) return [];
        const name = stepName(step, words, settled.about.exporter);
        return [say.drifted(name, figureOf(trail.rate), figureOf(rate))];
      }),
    [settled, back, trails, store.data, scenario, view, words, say],
  );
  const rows = ledgerRows(table);
  if (isNothing(rows)) return <p className={styles.nothing}>{whyNothing(table, words)}</p>;
  const isNarrow = width < STACKED;
  const isTight = !isNarrow && width < TIGHT;
  const bars = Math.max(120, width - BESIDE + (isTight ? RANGE : 0));
  const row = rowHeight(width);
  const steered = (step: SteeredStep, rate: number): Steering => {
    const state = store.getState();
    return steer(store.data, settledScenario(state), step, rate, view, state.trails[step]);
  };
  const tell = (text: string): void => setSaid({ text, after: settledScenario(store.getState()) });
  const set = (step: SteeredStep, rate: number): void => {
    const done = steered(step, rate);
    if (!done.isReached) return;
    setScenario(done.scenario);
    setTrail(step, done.trail);
    const isAlike = isPatterned(step) && (done.rate <= 0 || done.rate >= 1);
    tell(say.steered[step](done.count) + (isAlike ? ` ${say.alike}` : ''));
  };
  const nameOf = (step: SteeredStep): string => stepName(step, words, table.about.exporter);
  const reset = (step: SteeredStep): void => {
    const way = back.get(step);
    if (!way) return;
    setScenario(way.scenario);
    tell(say.isBack(nameOf(step), figureOf(way.rate)));
  };
  const refusal = (step: SteeredStep, rate: number): string | null => {
    const done = steered(step, rate);
    if (done.isReached) return null;
    const [least, most] = [figureOf(done.least), figureOf(done.most)];
    return least === most ? say.fixed[step](least) : say.outOfReach[step](least, most);
  };
  const text = said?.after === scenario ? said.text : null;
  const left = (step: SteeredStep, typed: string, reason: string): void => {
    const why = say.notTaken(nameOf(step), typed, reason);
    tell(why);
    // On a phone the note may lie far below, and a line in the row would push the next box from under the finger.
    if (isNarrow) setToast(why);
  };
  const common = { table, words, back, onRate: set, onReset: reset, onLeft: left, refusal };
  return (
    <div
      className={styles.ledger}
      style={{ '--row': `${row}px` } as CSSProperties}
      data-narrow={isNarrow || undefined}
      data-tight={isTight || undefined}
    >
      <div className={styles.head} aria-hidden="true">
        <span>{say.head.step}</span>
        <span>{say.head.bar}</span>
        <span data-number>{say.head.amount(table.about.unit)}</span>
        <span data-number>{headText('of100', table, words)}</span>
        <span data-number>{say.head.rate}</span>
        <span>{isTight ? `${say.head.from} · ${say.head.range}` : say.head.from}</span>
        <span data-number>{say.head.range}</span>
      </div>
      <div className={styles.rows}>
        {rows.map((row) => (
          <LedgerStep key={row.step} row={row} {...common} />
        ))}
        {!isNarrow && (
          <svg className={styles.bars} width={bars} height={row * (rows.length - 1)} aria-hidden="true">
            <Marks
              marks={barMarks(
                table,
                { left: 0, top: 0, width: bars, rowHeight: row, reach: bars * REACH },
                words,
              )}
            />
          </svg>
        )}
      </div>
      <p className={styles.wider} data-wider>
        {widerText(table, words)}
      </p>
      <p className={styles.said}>
        <span role="status">
          {[text, drifted.length > 0 ? say.follow(drifted) : null].filter(Boolean).join(' ')}
        </span>
        {text === null && drifted.length === 0 && say.hint}
      </p>
      {toast !== null && <Toast text={toast} isFault stays={false} onDone={() => setToast(null)} />}
    </div>
  );
}
