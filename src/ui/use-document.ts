import { useEffect } from 'react';
import { useAppState, useWords } from './app-context.ts';

/** Keeps language and theme on the document, where style sheets and screen readers look for them. */
export function useDocument(): void {
  const { t, locale } = useWords();
  const theme = useAppState((state) => state.theme);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${t.page.title} – ${t.page.line}`;
  }, [locale, t]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
