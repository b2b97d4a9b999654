import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '#i18n/format.ts';
import type { Speech, Words } from '#i18n/words.ts';
import type { Drafts } from '#io/storage/drafts.ts';
import type { AmountUnit, Facts } from '#model';
import type { AppState } from '#state/app-state.ts';
import type { CompareInputs } from '#state/compare.ts';
import type { Library } from '#state/library.ts';
import type { Selectors } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';

/** What the composition root hands to every component; it never changes while the page lives. */
export interface App {
  readonly store: AppStore;
  readonly selectors: Selectors;
  /** What comparisons are made from in a part of the page that shows fewer scenarios; elsewhere all of them. */
  readonly compared?: CompareInputs;
  readonly speech: Speech;
  readonly library: Library;
  /** Texts being typed. */
  readonly drafts: Drafts;
  /** Fetches deals, rules and estimates; they are not part of the first load. */
  readonly loadFacts: () => Promise<Facts>;
}

export const AppContext = createContext<App | null>(null);

/** Gives the app. @throws {Error} outside its provider. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('This component stands outside AppContext');
  return app;
}

/** Reads the store; the component draws again only when what it selects changes. */
export const useAppState = <T>(select: (state: AppState) => T): T => useStore(useApp().store, select);

/** Gives the store's actions, which never change. */
export const useActions = (): AppState => useApp().store.getState();

/** Gives the unit that amounts are told in. */
export const useUnit = (): AmountUnit => useAppState(useApp().selectors.unit);

/** Gives the words of the language chosen. */
export function useWords(): Words {
  const { speech } = useApp();
  return speech.words(useAppState((state) => state.view.locale));
}

/** Gives the way to another language: its words are fetched, then shown. */
export function useSpeak(): (locale: Locale) => Promise<void> {
  const { speech, store } = useApp();
  return async (locale) => {
    await speech.whole(locale);
    store.getState().setView({ locale });
  };
}
