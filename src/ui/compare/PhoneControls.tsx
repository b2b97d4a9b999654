import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { scopeName } from '#i18n/scope.ts';
import { useWords } from '../app-context.ts';
import { Lens } from '../Lens.tsx';
import { CompareBar } from './CompareBar.tsx';
import styles from './PhoneControls.module.css';
import { useCompared } from './use-compared.ts';

/** On a phone: what is compared in one line, and a tap away the controls that change it; the result comes first. */
export function PhoneControls() {
  const words = useWords();
  const { t } = words;
  const say = t.compare.phone;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { scope, when, base, measure } = useCompared();
  const text = [
    scopeName(words, scope),
    when === 'sum' ? t.page.when.short : String(when),
    say.summary(base, t.compare.measures[measure]),
  ].join(' · ');
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className={styles.button}
        aria-label={`${say.controls}: ${text}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{text}</span>
        <ChevronDown aria-hidden="true" />
      </button>
      <div id={id} className={styles.open} hidden={!isOpen}>
        <Lens hasExporter={false} />
        <CompareBar />
      </div>
    </div>
  );
}
