import { amount } from '#i18n/format.ts';
import { type Ally, amountOf, marketOf } from '#model';
import type { Row } from '#state/rows.ts';
import { useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import styles from './AllySheet.module.css';

/** What the big figure is a share of, what it comes to, and what of it the exporter could compete for. */
export function SheetCaption({ ally, row }: { readonly ally: Ally; readonly row: Row }) {
  const { selectors } = useApp();
  const { t, locale, name } = useWords();
  const unit = useUnit();
  const input = useAppState(selectors.liveInput);
  const { projection, preset, scenario, when } = input;
  const sam = amountOf(input, projection, 'sam', [ally.id], when);
  const more = sam - amountOf(input, preset, 'sam', [ally.id], when);
  const core = amount(locale, row.amount, unit);
  const isMoved = row.isChanged && Math.abs(more) > Math.abs(sam) * 1e-9;
  return (
    <p className={styles.caption}>
      <span>
        {when === 'sum'
          ? t.touch.sheet.sum(row.year, core, t.page.when.sum)
          : t.touch.sheet.caption(row.year, core, String(when))}
      </span>
      <span>
        {t.page.figures.sam(name(marketOf(scenario).exporter))}: {amount(locale, sam, unit)}
        {isMoved && (
          <>
            , <b>{amount(locale, more, unit, true)}</b>
          </>
        )}
      </span>
    </p>
  );
}
