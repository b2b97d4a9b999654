import { ExternalLink } from 'lucide-react';
import { type RefObject, Suspense, useEffect, useRef } from 'react';
import { chartOf } from '#charts/charts.ts';
import { editionMonth } from '#i18n/edition.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import type { TableSource } from '#model';
import { chartAddress } from '#state/exporting.ts';
import { type App, AppContext, useApp, useAppState, useWords } from '../app-context.ts';
import { Boundary } from '../Boundary.tsx';
import { ChartCard } from '../ChartCard.tsx';
import { MovedChart } from '../charts-on-demand.ts';
import { AgainstSwitch } from '../compare/CompareBar.tsx';
import { chartNamed, sourceOf } from '../export/charts.ts';
import { scenariosOf } from '../export/link.ts';
import { LedgerPlot, ledgerHeight } from '../market/LedgerPlot.tsx';
import { AllyRow } from '../panel/AllyRow.tsx';
import { useSources } from '../sources.ts';
import { useDocument } from '../use-document.ts';
import styles from './Embed.module.css';

/** What some charts have besides what their list says: a component or a choice of their own. */
const OWN: Readonly<
  Partial<Record<ChartName, Pick<Parameters<typeof ChartCard>[0], 'Own' | 'heightOf' | 'control'>>>
> = {
  moved: { Own: MovedChart },
  ledger: { Own: LedgerPlot, heightOf: ledgerHeight },
  compare: { control: <Flip /> },
  'compare-figures': { control: <Flip /> },
  differs: { control: <Flip /> },
  contributions: { control: <AgainstSwitch /> },
};

/** A narrow frame has room for two scenarios: the base, and the one chosen here. */
function Flip() {
  return (
    <span className={styles.flip}>
      <AgainstSwitch />
    </span>
  );
}

interface Props {
  /** Id of the chart's table, as it stands in the address. */
  readonly chart: string;
  /** Code of the ally whose slider stands below the chart; unknown ones have none. */
  readonly slider: string | null;
}

/** One chart in another's page, with its sources, the way to the whole, and one slider where the address asks for it. */
export function Embed({ app, ...props }: Props & { readonly app: App }) {
  return (
    <AppContext value={app}>
      <Boundary fallback={() => <Whole chart={props.chart} />}>
        <Frame {...props} />
      </Boundary>
    </AppContext>
  );
}

function Frame({ chart, slider }: Props) {
  const { store } = useApp();
  const sources = useSources();
  const { t } = useWords();
  const frame = useRef<HTMLElement>(null);
  useDocument();
  useTold(frame);
  const name = chartNamed(chart);
  const source = name && sourceOf(sources, name);
  const ally = store.data.allies.find(({ id, hasForces }) => id === slider && hasForces);
  return (
    <main ref={frame} className={styles.embed}>
      {name && source ? (
        <Suspense>
          <ChartCard source={source} chart={chartOf(source.settled())} hasTools={false} {...OWN[name]} />
        </Suspense>
      ) : (
        <p role="alert">{t.exporting.link.unknown(chart)}</p>
      )}
      {ally && (
        <ul className={styles.slider}>
          <AllyRow ally={ally} effect={null} effectText="" />
        </ul>
      )}
      {source && <Said source={source} />}
      <Doubts />
      <Whole chart={chart} />
    </main>
  );
}

/** Says which scenario is shown and what was changed in it, as a picture's foot does: the slider tells of one ally. */
function Said({ source }: { readonly source: TableSource }) {
  const app = useApp();
  const words = useWords();
  const line = useAppState(() => scenariosOf(app, words, source.settled()));
  return (
    <p className={styles.said}>
      {line} {words.t.charts.scenarioOnly}
    </p>
  );
}

/** Says where what is shown is not what the address asked for: other data, or changes that could not be read. */
function Doubts() {
  const { store } = useApp();
  const { t, locale } = useWords();
  const notices = useAppState((state) => state.notices);
  const lines = notices.flatMap((notice) => {
    if (notice.kind === 'edition') {
      const words = t.history.edition[notice.isNewer ? 'newer' : 'older'];
      return [words(notice.made, editionMonth(locale, notice.made), store.data.edition)];
    }
    if (notice.kind !== 'link') return [];
    const { isShown, faults, kept, lost } = notice;
    const harm = (['cut', 'altered'] as const).find((code) => faults.some((fault) => fault.code === code));
    if (!isShown) return [t.page.notices.fallbackFresh];
    return [harm ? t.bands.link[harm] : t.bands.link.damaged(kept, lost)];
  });
  return lines.map((line) => (
    <p key={line} className={styles.doubt}>
      {line}
    </p>
  ));
}

/** The way to the whole page, with what was moved here. */
function Whole({ chart }: { readonly chart: string }) {
  const { store } = useApp();
  const { t } = useWords();
  const state = useAppState((now) => now);
  // The embed's own keys are no part of the page's address.
  const place = { origin: window.location.origin, pathname: window.location.pathname, search: '' };
  return (
    <p className={styles.whole}>
      <b>{t.charts.brand}</b> {t.charts.data(store.data.edition)}
      <a href={chartAddress(state, store.data.edition, place, chart)} target="_blank" rel="noopener">
        {t.exporting.link.open}
        <ExternalLink aria-hidden="true" />
      </a>
    </p>
  );
}

/** Tells the page around it how high the contents are, now and whenever that changes. */
function useTold(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (window.parent === window || !frame.current) return;
    const tell = (): void =>
      window.parent.postMessage({ type: 'five-by-35', height: frame.current?.scrollHeight ?? 0 }, '*');
    const sized = new ResizeObserver(tell);
    sized.observe(frame.current);
    for (const part of frame.current.children) sized.observe(part);
    return () => sized.disconnect();
  }, [frame]);
}
