import { Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { LOCALES } from '#i18n/format.ts';
import { useActions, useAppState, useSpeak, useWords } from './app-context.ts';
import { ExportButton } from './export/ExportButton.tsx';
import { HistoryButton } from './history/HistoryButton.tsx';
import { RedoButton, UndoButton } from './history/UndoButtons.tsx';
import { LOCALE_NAMES } from './locale-names.ts';
import { MoreMenu } from './MoreMenu.tsx';
import { Segment, Segmented } from './Segmented.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Tabs } from './Tabs.tsx';
import { Toast } from './Toast.tsx';
import styles from './TopBar.module.css';
import { UnitMenu } from './UnitMenu.tsx';
import { useLayout } from './use-layout.ts';

/** Name, undo, history, units, language, keys, theme, share, export. */
export function TopBar() {
  const { t } = useWords();
  // A tablet held upright keeps theme and language behind three dots.
  const isNarrow = useLayout() === 'drawer';
  return (
    <header className={styles.bar}>
      <SkipLink />
      <p className={styles.wordmark}>
        <Logo />
        {t.page.title}
      </p>
      <Tabs />
      <p className={styles.line}>{t.page.line}</p>
      <div className={styles.tools}>
        <div className={styles.first}>
          <UndoButton />
          <RedoButton />
          <HistoryButton />
          <UnitMenu className={styles.units} />
          {!isNarrow && <LanguageSwitch />}
        </div>
        <div className={styles.last}>
          <Shortcuts />
          {isNarrow ? (
            <MoreMenu>
              <ThemeSwitch />
              <LanguageSwitch />
            </MoreMenu>
          ) : (
            <>
              <ThemeSwitch />
              <ShareMenu />
            </>
          )}
          <ExportButton className={styles.export} />
        </div>
      </div>
    </header>
  );
}

/** Leads the keyboard past everything to the results. */
export function SkipLink() {
  const { t } = useWords();
  return (
    <button type="button" className={styles.skip} onClick={() => document.getElementById('results')?.focus()}>
      {t.page.skip}
    </button>
  );
}

/** The product's mark: three rails. */
export function Logo() {
  return (
    <svg viewBox="0 0 22 22" className={styles.logo} aria-hidden="true">
      <path d="M2 17h18M2 11h18M2 5h18" opacity=".32" />
      <path d="M2 17h4M2 11h9M2 5h14" />
      <circle cx="6" cy="17" r="2.6" />
      <circle cx="11" cy="11" r="2.6" />
      <circle cx="16.5" cy="5" r="2.6" />
    </svg>
  );
}

export function LanguageSwitch() {
  const { t } = useWords();
  const speak = useSpeak();
  const [hasFailed, setFailed] = useState(false);
  const locale = useAppState((state) => state.view.locale);
  return (
    <Segmented className={styles.languages} label={t.page.language}>
      {LOCALES.map((option) => (
        <Segment
          key={option}
          lang={option}
          aria-label={LOCALE_NAMES[option].full}
          isOn={locale === option}
          onClick={() => speak(option).catch(() => setFailed(true))}
        >
          {LOCALE_NAMES[option].short}
        </Segment>
      ))}
      {hasFailed && <Toast isFault text={t.page.languageFailed} onDone={() => setFailed(false)} />}
    </Segmented>
  );
}

export function ThemeSwitch() {
  const { t } = useWords();
  const { setTheme } = useActions();
  const theme = useAppState((state) => state.theme);
  const label = theme === 'dark' ? t.page.toLight : t.page.toDark;
  return (
    <button
      type="button"
      aria-label={label}
      data-tip={label}
      onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
    >
      {theme === 'dark' ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
    </button>
  );
}
