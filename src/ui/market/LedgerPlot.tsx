import { type CSSProperties, useState, useSyncExternalStore } from 'react';
import { emptyHeight, whyNothing } from '#charts/empty.ts';
import { barMarks, dropText, isLost } from '#charts/ledger/bars.ts';
import { besideTexts, cellText, headText, originText, rateText, widerText } from '#charts/ledger/cells.ts';
import { isSoft, type LedgerRow, ledgerRows, STEP_TOKENS } from '#charts/ledger/rows.ts';
import { stepName } from '#charts/ledger/step-name.ts';
import { Marks } from '#charts/Marks.tsx';
import { NARROW } from '#charts/scales.ts';
import { colourVar } from '#charts/theme.ts';
import { amountInColumn } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import {
  exporterOf,
  type Scenario,
  STEERED,
  type SteeredStep,
  type Steering,
  steer,
  type Table,
} from '#model';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp } from '../app-context.ts';
import type { ChartProps } from '../ChartCard.tsx';
import { ClaimButton } from '../claim/ClaimButton.tsx';
import { figureOf, NumberField } from '../NumberField.tsx';
import styles from './LedgerPlot.module.css';

/** Height of a step, px; the bars are drawn to it. A finger's fields are higher. */
const ROW = { fine: 37, coarse: 54 } as const;
const rowHeight = (): number => ROW[window.matchMedia('(pointer: coarse)').matches ? 'coarse' : 'fine'];
/** Height of the head, and what a step on a phone takes at least, px: there the lines themselves give the height. */
const HEAD = 26;
const ROW_NARROW = 86;
/** Narrower than this a step is a line of words over its bar, px. */
const STACKED = NARROW + 240;

/** Part of the bars' column that the longest bar takes. */
const REACH = 0.66;
/** Width of the columns beside the bars, px, and of the last, which gives way below a width. */
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
  return rows.length * rowHeight() + HEAD + (width < TIGHT + RANGE ? FOOT.wrapped : FOOT.plain);
}
/** Tells whether nothing is spent that could go through the steps. */
const isNothing = (rows: readonly LedgerRow[]): boolean =>
  rows.every(({ step, amount }) => step === 'gdp' || amount <= 0);

const RATES = { min: 0, max: 1, kind: 'rate' } as const;
/** Rates that several inputs make together: at their ends these lose what tells them apart. */
const isPatterned = (step: SteeredStep): boolean => step !== 'open' && step !== 'som';
const isSteered = (step: string): step is SteeredStep => STEERED.some((known) => known === step);

/** The ledger from spending to what can be won: a bar, a rate to set and a source for every step. */
export function LedgerPlot({ source, words, width }: ChartProps) {
  const { store, selectors } = useApp();
  const { setScenario, setTrail } = useActions();
  const table = useSyncExternalStore(source.subscribe, source.live);
  const [said, setSaid] = useState<{ readonly text: string; readonly after: Scenario } | null>(null);
  const say = words.t.ledger;
  const rows = ledgerRows(table);
  if (isNothing(rows)) return <p className={styles.nothing}>{whyNothing(table, words)}</p>;
  const isNarrow = width < STACKED;
  const isTight = !isNarrow && width < TIGHT;
  const bars = Math.max(120, width - BESIDE + (isTight ? RANGE : 0));
  const row = rowHeight();
  const steered = (step: SteeredStep, rate: number): Steering => {
    const state = store.getState();
    const { allies, when } = selectors.settledInput(state);
    const view = { allies, when, locked: state.view.locked };
    return steer(store.data, settledScenario(state), step, rate, view, state.trails[step]);
  };
  const set = (step: SteeredStep, rate: number): void => {
    const done = steered(step, rate);
    if (!done.isReached) return;
    setScenario(done.scenario);
    setTrail(step, done.trail);
    const isAlike = isPatterned(step) && (done.rate <= 0 || done.rate >= 1);
    setSaid({
      text: say.steered[step](done.count) + (isAlike ? ` ${say.alike}` : ''),
      after: settledScenario(store.getState()),
    });
  };
  const refusal = (step: SteeredStep, rate: number): string | null => {
    const done = steered(step, rate);
    if (done.isReached) return null;
    const [least, most] = [figureOf(done.least), figureOf(done.most)];
    return least === most ? say.fixed[step](least) : say.outOfReach[step](least, most);
  };
  const scenario = settledScenario(store.getState());
  const text = said?.after === scenario ? said.text : null;
  const common = { table, words, onRate: set, refusal };
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
        <span>{say.head.from}</span>
        <span data-number>{say.head.range}</span>
      </div>
      <div className={styles.rows}>
        {rows.map((row) => (
          <Step key={row.step} row={row} {...common} />
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
        <span role="status">{text}</span>
        {text === null && say.hint}
      </p>
    </div>
  );
}

interface StepProps {
  readonly row: LedgerRow;
  readonly table: Table;
  readonly words: Words;
  readonly onRate: (step: SteeredStep, rate: number) => void;
  readonly refusal: (step: SteeredStep, rate: number) => string | null;
}

function Step({ row, table, words, onRate, refusal }: StepProps) {
  const { store } = useApp();
  const { t, locale } = words;
  const say = t.ledger;
  const { step } = row;
  const { unit, exporter } = table.about;
  const name = stepName(step, words, exporter);
  const isInside = exporterOf(store.data, exporter).euStatus === 'inside';
  const whole = ledgerRows(table).find((other) => other.step === 'core')?.amount ?? 0;
  return (
    <div className={styles.step} data-step={step} data-goal={step === 'sam' || step === 'som' || undefined}>
      <span className={styles.name}>{name}</span>
      <span className={styles.bar} aria-hidden="true">
        {step !== 'gdp' && (
          <i
            data-soft={isSoft(row.status) || undefined}
            hidden={row.amount <= 0}
            style={{
              width: `${whole > 0 ? (row.amount / whole) * 100 : 0}%`,
              backgroundColor: colourVar(STEP_TOKENS[step]),
            }}
          />
        )}
      </span>
      <b className={styles.amount}>
        {step === 'gdp' ? (
          amountInColumn(locale, row.amount, unit)
        ) : (
          <ClaimButton measure={step} label={name}>
            {amountInColumn(locale, row.amount, unit)}
          </ClaimButton>
        )}
      </b>
      <span className={styles.of}>{cellText('of100', row, table, words)}</span>
      <span className={styles.rate}>
        {row.rate !== null && (
          <>
            <i aria-hidden="true">×</i>
            {isSteered(step) && !(step === 'open' && isInside) ? (
              <NumberField
                label={say.setRate(name)}
                value={row.rate}
                range={RATES}
                leading="moves"
                refusal={(rate) => refusal(step, rate)}
                onCommit={(rate) => onRate(step, rate)}
              />
            ) : (
              <span>{`${rateText(row.rate)}${t.page.panel.percentUnit}`}</span>
            )}
          </>
        )}
      </span>
      <span className={styles.from}>
        <em data-soft={isSoft(row.status) || undefined}>{originText(row, table, words)}</em>
      </span>
      <Range text={cellText('range', row, table, words)} />
      {isLost(row) && <span className={styles.drop}>{dropText(row, table, words)}</span>}
      <span className={styles.beside}>
        {besideTexts(row, table, words).map((text, i) => (
          <span key={text}>{i > 0 ? ` · ${text}` : text}</span>
        ))}
      </span>
    </div>
  );
}

/** From low to high; where both do not fit on one line the high one goes below. */
function Range({ text }: { readonly text: string }) {
  const [low = '', mark = '', high = ''] = text.split(/([~–])/);
  return (
    <span className={styles.range}>
      <span>{low + mark}</span>
      <span>{high}</span>
    </span>
  );
}
