import { Store } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ItemId } from '#charts/spots.ts';
import type { ExporterId } from '#model';
import { EXPORTER_IDS, marketOf } from '#model';
import { settledScenario } from '#state/store.ts';
import { useActions, useAppState, useWords } from '../app-context.ts';
import styles from '../profile/ProfileButton.module.css';

/** The way from an exporter in a chart to the page speaking of it. */
export function offerExporter(id: ItemId): ReactNode {
  const exporter = EXPORTER_IDS.find((known) => known === id);
  return exporter && <ExporterButton exporter={exporter} />;
}

/** Makes an exporter the one the page speaks of; nothing to choose where it is already. */
function ExporterButton({ exporter }: { readonly exporter: ExporterId }) {
  const { setMarket } = useActions();
  const { t, name } = useWords();
  const chosen = useAppState((state) => marketOf(settledScenario(state)).exporter);
  if (exporter === chosen) return null;
  return (
    <button type="button" className={styles.open} onClick={() => setMarket({ exporter })}>
      <Store aria-hidden="true" />
      {t.marketPictures.choose(t.withArticle(name(exporter)))}
    </button>
  );
}
