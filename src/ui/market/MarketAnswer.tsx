import { useSyncExternalStore } from 'react';
import { whyNothing } from '#charts/empty.ts';
import { ledgerRows } from '#charts/ledger/rows.ts';
import { rangeText } from '#i18n/claim.ts';
import { amount, decimal } from '#i18n/format.ts';
import { scopeInSentence } from '#i18n/scope.ts';
import { marketOf } from '#model';
import { liveScenario } from '#state/store.ts';
import styles from '../Answer.module.css';
import { useAppState, useWords } from '../app-context.ts';
import { Lens } from '../Lens.tsx';
import { Rich } from '../Rich.tsx';
import { useSources } from '../sources.ts';

/** The market in one sentence: of every hundred spent what the exporter could compete for, and win; low and high. */
export function MarketAnswer({ hasLens = true }: { readonly hasLens?: boolean }) {
  const sources = useSources();
  const words = useWords();
  const { t, locale, name } = words;
  const scope = useAppState((state) => state.view.scope);
  const table = useSyncExternalStore(sources.ledger.subscribe, sources.ledger.live);
  const { unit, currency, exporter, when } = table.about;
  const rows = ledgerRows(table);
  const sam = rows.find(({ step }) => step === 'sam');
  const som = rows.find(({ step }) => step === 'som');
  const scenario = useAppState(liveScenario);
  const isGained =
    marketOf(scenario).winGain !== 0 ||
    Object.values(scenario.targets).some(({ winGain }) => winGain !== undefined);
  const say = t.ledger.answer;
  const isEmpty = (sam?.amount ?? 0) <= 0;
  const of100 = (sam?.ofCore ?? 0) * 100;
  const seller = t.withArticle(name(exporter));
  const range = (row: typeof sam): string =>
    rangeText(words, { range: { low: row?.low ?? 0, high: row?.high ?? 0 }, unit }, false) ??
    amount(locale, row?.amount ?? 0, unit);
  return (
    <section id="results" className={styles.answer} tabIndex={-1}>
      <div>
        <h1>
          <Rich
            text={
              isEmpty
                ? say.nothing(scopeInSentence(words, scope), t.charts.period(when), seller)
                : say.year(
                    scopeInSentence(words, scope),
                    t.charts.period(when),
                    seller,
                    say.coins(decimal(of100, of100 < 1 ? 2 : 1), currency),
                    amount(locale, sam?.amount ?? 0, unit),
                    amount(locale, som?.amount ?? 0, unit),
                    isGained,
                    say.coins('100', currency),
                  )
            }
          />
        </h1>
        <p className={styles.facts}>
          <span>
            {isEmpty ? whyNothing(table, words) : <Rich text={say.range(range(sam), range(som))} />}
          </span>
        </p>
        <p className={styles.facts}>{t.page.answer.limit}</p>
      </div>
      {hasLens && <Lens hasExporter={false} />}
    </section>
  );
}
