import './ui/base.css';
import './ui/colours.css';
import './ui/fonts.css';
import { createRoot } from 'react-dom/client';
import { loadDataset } from '#data/load.ts';
import { loadFacts } from '#data/load-facts.ts';
import { LOCALES } from '#i18n/format.ts';
import { makeSpeech } from '#i18n/words.ts';
import { openDrafts } from '#io/storage/drafts.ts';
import { openStorage } from '#io/storage/storage.ts';
import { openTab } from '#io/tab.ts';
import { isOwnEntry, resume } from '#state/entries.ts';
import { EMBED_KEYS } from '#state/exporting.ts';
import { libraryFrom, openLibrary } from '#state/library.ts';
import { startSync } from '#state/link-sync.ts';
import { makeSelectors } from '#state/selectors.ts';
import { firstSlot, slotOf } from '#state/slots.ts';
import { groupsFrom, startFrom } from '#state/start.ts';
import { makeStore } from '#state/store.ts';
import { draftNotices } from '#state/typing.ts';
import { DEFAULT_VIEW } from '#state/view.ts';
import { unreadIn, viewFrom } from '#state/view-query.ts';
import { waitFor } from '#ui/on-demand.ts';
import { loadLayout, Page } from '#ui/Page.tsx';
import { layoutNow } from '#ui/use-layout.ts';

const data = loadDataset();
const query = new URLSearchParams(window.location.search);
/** The chart that stands alone in another's page: it shows what its address says, and leaves this device alone. */
const embedded = query.get(EMBED_KEYS.chart);
const own = (area: () => Storage) => (): Storage => {
  if (embedded !== null) throw new Error('A chart in another’s page remembers nothing');
  return area();
};

const storage = openStorage(own(() => window.localStorage));
const tab = openTab(own(() => window.sessionStorage));
const drafts = openDrafts(own(() => window.localStorage));
const [opening] = performance.getEntriesByType('navigation');
resume(tab, window, opening instanceof PerformanceNavigationTiming && opening.type === 'reload');
const recall = storage.read();
const {
  document: opened,
  work,
  shelf,
  isShared,
  notices,
  received,
  madeWith,
} = startFrom(window.location.hash.slice(1), recall, tab.takeWork(), data.edition, {
  isOwn: isOwnEntry(window.history.state),
  hushed: tab.hushed,
});

const locale = LOCALES.find((known) => navigator.language.startsWith(known)) ?? DEFAULT_VIEW.locale;
const device = new URLSearchParams(recall.view);
const theme = device.get('theme');
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;

const view = viewFrom(window.location.search, recall.view, locale);
const unread = unreadIn(window.location.search);
const slots = opened?.slots ?? [firstSlot()];

const store = makeStore(data, {
  slots,
  // A letter that the link leaves empty shows the first scenario.
  view: { ...view, slot: slotOf(slots, view.slot).id, base: slotOf(slots, view.base).id },
  theme: theme === 'dark' || (theme === null && prefersDark) ? 'dark' : 'light',
  singleKeys: device.get('keys') !== 'off',
  work,
  shelf,
  library: libraryFrom(recall.scenarios, data.edition),
  groups: groupsFrom(recall),
  notices: [
    ...draftNotices(drafts, { slots, madeWith }, data.edition),
    ...(unread.length > 0 ? [{ kind: 'address', parts: unread } as const] : []),
    ...notices,
  ],
  received,
  madeWith,
  saved: isShared ? 'paused' : recall.status === 'blocked' ? 'blocked' : 'saved',
});
const selectors = makeSelectors(store);
const speech = makeSpeech(data);
const library = openLibrary(store, storage, () => Date.now());

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id root');
const app = {
  store,
  selectors,
  speech,
  library,
  drafts,
  loadFacts,
};
/** Shows the page once its language is there. Nothing is awaited outside: the language's file imports this one. */
async function show(at: HTMLElement): Promise<void> {
  const { locale } = store.getState().view;
  const whole = speech.whole(locale);
  waitFor(whole);
  // A part that does not come is asked for again, and told, where it is drawn.
  const layout = loadLayout(layoutNow())?.catch(() => undefined);
  await Promise.all([speech.load(locale), layout]);
  if (embedded === null) {
    startSync(store, storage, tab, {
      location: window.location,
      history: window.history,
      addEventListener: (type, listener) => window.addEventListener(type, listener),
      setTimeout: (work, ms) => window.setTimeout(work, ms),
      now: () => performance.timeOrigin + performance.now(),
    });
    createRoot(at).render(<Page app={app} />);
  } else {
    const [{ Embed }] = await Promise.all([import('#ui/embed/Embed.tsx'), whole]);
    createRoot(at).render(<Embed app={app} chart={embedded} slider={query.get(EMBED_KEYS.slider)} />);
  }
}
void show(root);
