import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { scopeName } from '#i18n/scope.ts';
import { marketOf } from '#model';
import { useApp, useAppState, useWords } from './app-context.ts';
import { Lens } from './Lens.tsx';
import styles from './LensBar.module.css';

/** On a phone: whose spending, which year, whose market in one line, and a tap away the controls that change it. */
export function LensBar() {
  const { selectors } = useApp();
  const words = useWords();
  const { t, name } = words;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { scope, when, scenario } = useAppState(selectors.settledInput);
  const text = [
    scopeName(words, scope),
    when === 'sum' ? t.page.when.short : String(when),
    name(marketOf(scenario).exporter),
  ].join(' · ');
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.button}
        aria-label={`${t.touch.lens}: ${text}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{text}</span>
        <ChevronDown aria-hidden="true" />
      </button>
      <div id={id} hidden={!isOpen}>
        <Lens />
      </div>
    </div>
  );
}
