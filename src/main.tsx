import './ui/base.css';
import './ui/colours.css';
import './ui/fonts.css';
import { createRoot } from 'react-dom/client';
import { loadDataset } from '#data/load.ts';
import { loadFacts } from '#data/load-facts.ts';
import { LOCALES } from '#i18n/format.ts';
import { makeSpeech } from '#i18n/words.ts';
import { openStorage } from '#io/storage.ts';
import { startSync } from '#state/link-sync.ts';
import { makeSelectors } from '#state/selectors.ts';
import { groupsFrom, startFrom } from '#state/start.ts';
import { makeStore } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { DEFAULT_VIEW } from '#state/view.ts';
import { viewFrom } from '#state/view-query.ts';
import { Page } from '#ui/Page.tsx';

const data = loadDataset();
const storage = openStorage(() => window.localStorage);
const recall = storage.read();
const {
  document: opened,
  shelf,
  isShared,
  notices,
} = startFrom(window.location.hash.slice(1), recall, data.edition);

const remembered = 'remembered' in recall ? (recall.remembered?.view ?? '') : '';
const locale = LOCALES.find((known) => navigator.language.startsWith(known)) ?? DEFAULT_VIEW.locale;
const device = new URLSearchParams(remembered);
const theme = device.get('theme');
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;

const store = makeStore(data, {
  ...(opened ? { slots: opened.slots } : {}),
  view: viewFrom(window.location.search, remembered, locale),
  theme: theme === 'dark' || (theme === null && prefersDark) ? 'dark' : 'light',
  singleKeys: device.get('keys') !== 'off',
  shelf,
  groups: groupsFrom(recall),
  notices,
  saved: isShared ? 'paused' : recall.status === 'blocked' ? 'blocked' : 'saved',
});
const selectors = makeSelectors(store);
const speech = makeSpeech(data);
await speech.load(store.getState().view.locale);

startSync(store, storage, {
  location: window.location,
  history: window.history,
  addEventListener: (type, listener) => window.addEventListener(type, listener),
  setTimeout: (work, ms) => window.setTimeout(work, ms),
  now: () => performance.now(),
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id root');
createRoot(root).render(
  <Page
    app={{ store, selectors, sources: makeTableSources(store, selectors), speech, storage, loadFacts }}
  />,
);
