import { useEffect, useRef, useState } from 'react';
import { lengthOf } from '#io/canonical.ts';
import { MAX_NAME } from '#model';
import styles from './NameField.module.css';

interface Props {
  readonly label: string;
  readonly name: string;
  /** What stands there while it is empty. */
  readonly placeholder: string;
  /** Is given the name typed; null where it stays. */
  readonly onDone: (name: string | null) => void;
}

/** A name typed in its place: Enter and leaving keep it, the page included, Escape does not. */
export function NameField({ label, name, placeholder, onDone }: Props) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    // A dialog that opens with the field gives the focus to what asks for it.
    field.current?.setAttribute('autofocus', '');
    field.current?.focus();
    field.current?.select();
  }, []);
  /** Leaving the field follows Enter and Escape, which have decided already. */
  const finish = (result: string | null): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(result === null || result.trim() === name ? null : result);
  };
  const latest = useRef(finish);
  latest.current = finish;
  useEffect(() => {
    // Closing the page is leaving the field; before `pagehide`, at which the page writes what it keeps.
    const leave = (): void => latest.current(field.current?.value ?? null);
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, []);
  return (
    <input
      ref={field}
      className={styles.field}
      type="text"
      aria-label={label}
      placeholder={placeholder}
      value={text}
      onChange={({ target }) => lengthOf(target.value) <= MAX_NAME && setText(target.value)}
      onBlur={() => finish(text)}
      onKeyDown={(event) => {
        // An Enter that ends a Korean syllable is none of ours.
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        finish(event.key === 'Enter' ? text : null);
      }}
    />
  );
}
