import { lazy, Suspense, useEffect } from 'react';
import { slotOnPage } from '#state/store.ts';
import { Answer, Facts } from './Answer.tsx';
import { type App, AppContext, useActions, useAppState, useWords } from './app-context.ts';
import { Boundary } from './Boundary.tsx';
import { ExportDoor } from './export/ExportDoor.tsx';
import { Figures } from './Figures.tsx';
import { HistoryDoor } from './history/HistoryDoor.tsx';
import { Inputs } from './Inputs.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Notices } from './Notices.tsx';
import styles from './Page.module.css';
import { LastRow } from './panel/LastRow.tsx';
import { ProfileDoor } from './profile/ProfileDoor.tsx';
import { Strip } from './Strip.tsx';
import { Overlays } from './scenarios/Overlays.tsx';
import { SlotActionsProvider } from './scenarios/SlotActions.tsx';
import { Toasts } from './Toast.tsx';
import { TopBar } from './TopBar.tsx';
import { useDocument } from './use-document.ts';
import { type Layout, useLayout } from './use-layout.ts';
import { useRootMark } from './use-root-mark.ts';
import {
  AllyView,
  Compare,
  Explore,
  MainChart,
  Market,
  MarketAnswer,
  MarketFacts,
} from './views-on-demand.ts';

const loadPhone = () => import('./PhonePage.tsx');
const PhonePage = lazy(async () => ({ default: (await loadPhone()).PhonePage }));
const loadDrawer = () => import('./Drawer.tsx');
const Drawer = lazy(async () => ({ default: (await loadDrawer()).Drawer }));

/** Fetches what a layout has of its own; `main.tsx` does so beside the words, so that it costs no time. */
export const loadLayout = (layout: Layout): Promise<unknown> | undefined =>
  layout === 'phone' ? loadPhone() : layout === 'drawer' ? loadDrawer() : undefined;

/** The whole page on the app it is given. */
export function Page({ app }: { readonly app: App }) {
  return (
    <AppContext value={app}>
      <Boundary fallback={() => <FailedPage />}>
        <SlotActionsProvider>
          <Frame />
        </SlotActionsProvider>
      </Boundary>
    </AppContext>
  );
}

/** The last resort: says what is kept, and how to go on without it. */
function FailedPage() {
  const { page } = useWords().t;
  return (
    <main className={styles.failed} role="alert">
      <h1>{page.failed.title}</h1>
      <p>{page.failed.kept}</p>
      <p>
        <a href={window.location.href}>{page.failed.again}</a> ·{' '}
        <a href={window.location.pathname}>{page.failed.fresh}</a>
      </p>
    </main>
  );
}

function Frame() {
  const layout = useLayout();
  const isWide = useAppState((state) => state.view.route === 'compare');
  const own = useAppState((state) => slotOnPage(state).id);
  useDocument();
  useRootMark('layout', layout);
  useRootMark('own', own);
  useUndoKeys();
  return (
    <div className={styles.page} data-layout={layout}>
      {layout === 'phone' ? (
        <Suspense>
          <PhonePage />
        </Suspense>
      ) : (
        <>
          <TopBar />
          <Strip />
          {isWide ? <WideView /> : layout === 'drawer' ? <DrawerView /> : <SideView />}
        </>
      )}
      <ProfileDoor />
      <HistoryDoor />
      <Overlays />
      <ExportDoor />
      <LiveRegion />
      <Toasts />
    </div>
  );
}

/** The market's sentence, pictures and facts. */
function MarketResults() {
  return (
    <Suspense fallback={<div className={styles.coming} />}>
      <MarketAnswer />
      <Market />
      <MarketFacts />
    </Suspense>
  );
}

/** Results the width of the page: a comparison is edited where it differs. */
function WideView() {
  return (
    <main className={styles.wide}>
      <Notices />
      <Suspense fallback={<div className={styles.coming} />}>
        <Compare />
      </Suspense>
    </main>
  );
}

/** Inputs beside results. */
function SideView() {
  const route = useAppState((state) => state.view.route);
  return (
    <div className={styles.view} data-route={route}>
      <aside className={styles.inputs}>
        <Inputs />
      </aside>
      <main className={styles.results}>
        <Notices />
        {route === 'market' && <MarketResults />}
        {route === 'ally' && <AllyResults />}
        {route === 'explore' && (
          <>
            <Answer />
            <Figures />
            <Suspense fallback={<div className={styles.coming} />}>
              <Explore />
            </Suspense>
          </>
        )}
      </main>
    </div>
  );
}

/** Results above a drawer of inputs; the chart that proves the sentence fits above the half-open drawer. */
function DrawerView() {
  const route = useAppState((state) => state.view.route);
  return (
    <>
      <main className={styles.above}>
        <Notices />
        {route === 'market' && <MarketResults />}
        {route === 'ally' && <AllyResults />}
        {route === 'explore' && (
          <>
            <Answer hasFacts={false} />
            <Figures />
            <Suspense fallback={<div className={styles.coming} />}>
              <MainChart />
              <Facts />
              <Explore hasMain={false} />
            </Suspense>
          </>
        )}
      </main>
      <Suspense>
        <Drawer peek={<LastRow />}>
          <Inputs />
        </Drawer>
      </Suspense>
    </>
  );
}

function AllyResults() {
  return (
    <Suspense fallback={<div className={styles.coming} />}>
      <AllyView />
    </Suspense>
  );
}

/** Inputs without an undo of their own. */
const NOT_TYPED_IN = ['range', 'radio'];

/**
 * Ctrl or ⌘ with Z undoes, with Shift or as Y it redoes; a field that is typed in keeps its own undo, one that rests on
 * the model's value has none.
 */
function useUndoKeys(): void {
  const { undo, redo } = useActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(event.key.toLowerCase()))
        return;
      const { target } = event;
      const isTypedIn =
        target instanceof HTMLInputElement &&
        !NOT_TYPED_IN.includes(target.type) &&
        target.dataset.resting === undefined;
      if (isTypedIn) return;
      event.preventDefault();
      if (event.shiftKey || event.key.toLowerCase() === 'y') redo();
      else undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}
