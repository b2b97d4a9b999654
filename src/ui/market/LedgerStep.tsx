import { RotateCcw } from 'lucide-react';
import { dropText, isLost } from '#charts/ledger/bars.ts';
import { besideTexts, cellText, originText, rateText } from '#charts/ledger/cells.ts';
import { isSoft, type LedgerRow, ledgerRows, STEP_TOKENS } from '#charts/ledger/rows.ts';
import { stepName } from '#charts/ledger/step-name.ts';
import { colourVar } from '#charts/theme.ts';
import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import { exporterOf, STEERED, type SteeredStep, type Table } from '#model';
import { useApp } from '../app-context.ts';
import { ClaimButton } from '../claim/ClaimButton.tsx';
import { figureOf, NumberField } from '../NumberField.tsx';
import styles from './LedgerPlot.module.css';

const RATES = { min: 0, max: 1, kind: 'rate' } as const;
const isSteered = (step: string): step is SteeredStep => STEERED.some((known) => known === step);

interface Props {
  readonly row: LedgerRow;
  readonly table: Table;
  readonly words: Words;
  /** What each rate would be with nothing set behind it; null where nothing is. */
  readonly back: ReadonlyMap<SteeredStep, { readonly rate: number } | null>;
  readonly onRate: (step: SteeredStep, rate: number) => void;
  readonly onReset: (step: SteeredStep) => void;
  readonly onLeft: (step: SteeredStep, typed: string, reason: string) => void;
  readonly refusal: (step: SteeredStep, rate: number) => string | null;
}

/** One step: name, bar, amount, the rate to set with its source and the way back, low and high. */
export function LedgerStep({ row, table, words, back, ...on }: Props) {
  const { store } = useApp();
  const { t, locale } = words;
  const say = t.ledger;
  const { step } = row;
  const { unit, exporter } = table.about;
  const name = stepName(step, words, exporter);
  const isInside = exporterOf(store.data, exporter).euStatus === 'inside';
  const steered = isSteered(step) && !(step === 'open' && isInside) ? step : null;
  const start = steered && back.get(steered);
  const startText = start && t.market.reset(name, `${figureOf(start.rate)}${t.page.panel.percentUnit}`);
  const range = cellText('range', row, table, words);
  const whole = ledgerRows(table).find((other) => other.step === 'core')?.amount ?? 0;
  return (
    <div
      className={styles.step}
      data-step={step}
      data-goal={step === 'sam' || step === 'som' || undefined}
      data-changed={start ? true : undefined}
    >
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
            {steered ? (
              <NumberField
                label={say.setRate(name)}
                value={row.rate}
                range={RATES}
                leading="moves"
                isChanged={Boolean(start)}
                refusal={(rate) => on.refusal(steered, rate)}
                onCommit={(rate) => on.onRate(steered, rate)}
                onLeft={(typed, reason) => on.onLeft(steered, typed, reason)}
              />
            ) : (
              <span>{`${rateText(row.rate)}${t.page.panel.percentUnit}`}</span>
            )}
          </>
        )}
      </span>
      <span className={styles.from}>
        <em data-soft={isSoft(row.status) || undefined}>{originText(row, table, words)}</em>
        {steered && startText && (
          <button
            type="button"
            className={styles.reset}
            aria-label={startText}
            data-tip={startText}
            onClick={() => on.onReset(steered)}
          >
            <RotateCcw aria-hidden="true" />
          </button>
        )}
      </span>
      {range && <Range text={range} />}
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
