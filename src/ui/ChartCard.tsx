import { ChartLine, Table2 } from 'lucide-react';
import {
  type ComponentType,
  type ContextType,
  type ReactNode,
  Suspense,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Chart } from '#charts/chart.ts';
import type { ChartProps } from '#charts/Drawn.tsx';
import { FigureContext } from '#charts/figure.ts';
import { sighted } from '#charts/in-sight.ts';
import type { ItemId } from '#charts/spots.ts';
import type { TableSource, Year } from '#model';
import { ALLY_IDS } from '#model';
import { useActions, useAppState, useWords } from './app-context.ts';
import { Boundary } from './Boundary.tsx';
import button from './Button.module.css';
import styles from './ChartCard.module.css';
import { Foot, Heading, LiveTable } from './ChartWords.tsx';
import { Drawn } from './charts-on-demand.ts';
import { ClaimButton, ClaimPopup } from './claim/ClaimButton.tsx';
import { DataTable } from './DataTable.tsx';
import { CardTools } from './export/CardTools.tsx';
import { ProfileButton } from './profile/ProfileButton.tsx';
import { useSight } from './use-sight.ts';
import { useSize } from './use-size.ts';

export type { ChartProps };

interface Props {
  readonly source: TableSource;
  readonly chart: Chart;
  /** The component of a chart that has its own. */
  readonly Own?: ComponentType<ChartProps>;
  /** What a pinned panel offers; the way to the ally's profile unless told otherwise. */
  readonly offer?: ChartProps['offer'];
  /** Takes more or less than half of the width, or all of it, where there is room. */
  readonly span?: 'wide' | 'narrow' | 'full' | undefined;
  /** Height that the plot wants at a width, px, where the page draws it otherwise than pictures do. */
  readonly heightOf?: Chart['heightOf'];
  /** A choice of the card's own, beside its tools. */
  readonly control?: ReactNode;
  /**
   * Whether the card stands on a phone's stage: its parts in the page's column, the plot staying in sight, notes and
   * sources behind a line that opens them.
   */
  readonly isFolded?: boolean;
  /** False where the chart stands in another's page, which has no room for tools. */
  readonly hasTools?: boolean;
}

/** The way from an ally in a chart to its profile. */
function offerProfile(id: ItemId): ReactNode {
  const ally = ALLY_IDS.find((known) => known === id);
  return ally && <ProfileButton ally={ally} />;
}

/** The cards that say how a figure of a chart comes about. */
const FIGURES: ContextType<typeof FigureContext> = {
  write: ({ name, value, claim }) => (
    <ClaimButton {...claim} label={name}>
      {value}
    </ClaimButton>
  ),
  explain: (claim, anchor, onClose) => (
    <ClaimPopup figure={claim} allies={claim.allies} {...{ anchor, onClose }} />
  ),
};

/** One chart; where it cannot be drawn its numbers stand in, and the others are unaffected. */
export function ChartCard(props: Props) {
  return (
    <Boundary fallback={(retry) => <FailedCard source={props.source} span={props.span} onRetry={retry} />}>
      <Card {...props} />
    </Boundary>
  );
}

/**
 * The frame of a card. It draws again only when the reader switches it: what moves with a slider stands in parts of its
 * own, so that the Recharts shell rests while the marks inside it move.
 */
function Card({
  source: whole,
  chart,
  Own,
  offer = offerProfile,
  span,
  heightOf = chart.heightOf,
  control,
  isFolded = false,
  hasTools = true,
}: Props) {
  const [showsTable, setShowsTable] = useState(false);
  const source = useMemo(() => sighted(whole), [whole]);
  const frame = useRef<HTMLElement>(null);
  const [plot, size] = useSize();
  // On the stage the card itself has no box.
  useSight(isFolded ? plot : frame, source.setSeen);
  const titleId = useId();
  const words = useWords();
  const { card } = words.t.page;
  const { setView } = useActions();
  /** A press on an ally opens its profile; exporters have none, and offer something else. */
  const onItem = useCallback(
    (id: ItemId) => {
      const ally = offer === offerProfile ? ALLY_IDS.find((known) => known === id) : undefined;
      if (ally) setView({ ally });
      return ally !== undefined;
    },
    [offer, setView],
  );
  const chooseYear = useCallback((year: Year) => setView({ when: year }), [setView]);
  // While the page tells a sum, a press on one of its years reads that year and leaves the sum as it is.
  const onYear = useAppState(({ view }) => view.when === 'sum') ? undefined : chooseYear;
  const height = useSyncExternalStore(source.subscribe, () =>
    heightOf && size ? heightOf(source.settled(), size.width) : undefined,
  );
  const label = showsTable ? card.toChart : card.toTable;
  const drawn = { source, words, onYear, onItem, offer };
  return (
    <article
      ref={frame}
      className={styles.card}
      data-span={span}
      data-chart={source.settled().id}
      data-empty={source.settled().about.empty}
      aria-labelledby={titleId}
    >
      <header className={styles.head}>
        <Heading id={titleId} source={source} chart={chart} />
        {control && <div className={styles.control}>{control}</div>}
        {hasTools && (
          <div className={styles.tools}>
            <button
              type="button"
              className={button.square}
              aria-label={label}
              data-tip={label}
              onClick={() => setShowsTable(!showsTable)}
            >
              {showsTable ? <ChartLine aria-hidden="true" /> : <Table2 aria-hidden="true" />}
            </button>
            <CardTools {...{ chart, showsTable }} source={whole} className={button.square} />
          </div>
        )}
      </header>
      <div
        ref={plot}
        className={styles.plot}
        style={height ? { flexBasis: showsTable ? Math.max(height, TABLE) : height } : undefined}
      >
        {showsTable ? (
          <LiveTable source={source} chart={chart} />
        ) : (
          <Suspense fallback={<div className={styles.skeleton} />}>
            {size && size.width >= SMALLEST && (
              <FigureContext value={FIGURES}>
                {chart.kind !== 'own' ? (
                  <Drawn chart={chart} {...drawn} {...size} />
                ) : (
                  Own && <Own {...drawn} {...size} />
                )}
              </FigureContext>
            )}
          </Suspense>
        )}
      </div>
      {isFolded ? (
        <details className={styles.folded}>
          <summary>{words.t.touch.read}</summary>
          <Foot source={source} chart={chart} />
        </details>
      ) : (
        <Foot source={source} chart={chart} />
      )}
    </article>
  );
}

/** Least height of the numbers, which a plot with nothing in it has, too, px. */
const TABLE = 160;

/** Narrower than this nothing can be drawn; it is so only while the page is laid out, px. */
const SMALLEST = 160;

interface FailedProps {
  readonly source: TableSource;
  readonly span: Props['span'];
  readonly onRetry: () => void;
}

function FailedCard({ source, span, onRetry }: FailedProps) {
  const { card } = useWords().t.page;
  const table = useSyncExternalStore(source.subscribe, source.live);
  return (
    <article className={styles.card} data-span={span} data-chart={table.id}>
      <p role="alert">{card.failed}</p>
      <div className={styles.plot}>
        <DataTable table={table} caption={card.failed} />
      </div>
      <button type="button" className={styles.again} onClick={onRetry}>
        {card.again}
      </button>
    </article>
  );
}
