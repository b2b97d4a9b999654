import type { KeyboardEvent } from 'react';
import { EXPORT_TABS, type ExportTab } from '#state/exporting.ts';
import { useWords } from '../app-context.ts';
import styles from './Export.module.css';

interface TabListProps {
  readonly id: string;
  readonly value: ExportTab;
  readonly onChange: (tab: ExportTab) => void;
}

/** The tabs of the dialog as one stop of the keyboard: arrows go from one to the next. */
export function TabList({ id, value, onChange }: TabListProps) {
  const say = useWords().t.exporting;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = EXPORT_TABS[(EXPORT_TABS.indexOf(value) + by + EXPORT_TABS.length) % EXPORT_TABS.length];
    if (!next) return;
    onChange(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={say.tabsLabel} className={styles.tabs} onKeyDown={onKeyDown}>
      {EXPORT_TABS.map((tab) => (
        <button
          key={tab}
          id={`${id}-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === value}
          aria-controls={`${id}-panel`}
          tabIndex={tab === value ? 0 : -1}
          onClick={() => onChange(tab)}
        >
          {say.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
