import { type FormEvent, useId, useRef, useState } from 'react';
import { lengthOf } from '#io/canonical.ts';
import { MAX_NAME, MAX_NOTE } from '#model';
import { useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { Dialog } from '../Dialog.tsx';
import styles from './TextDialog.module.css';

interface Props {
  readonly kind: 'name' | 'note';
  readonly title: string;
  readonly text: string;
  readonly placeholder?: string;
  /** Text that was typed before the page closed; null where there is none. */
  readonly draft: string | null;
  /** Is given every text typed, and null once it is used or let go. */
  readonly onType: (text: string | null) => void;
  /** Is given the text; `closed` where the dialog was left with it unsaved, by Escape for example. */
  readonly onSave: (text: string, how: 'saved' | 'closed') => void;
  /** Is given the text that was typed and is not wanted. */
  readonly onLeave: (text: string) => void;
  readonly onClose: () => void;
}

/**
 * A name or a note typed in a dialog: notes are long, and on a phone a name has no room in its place. Nothing typed is
 * lost: closing keeps it, and what is discarded can be brought back.
 */
export function TextDialog({
  kind,
  title,
  text: given,
  placeholder,
  draft,
  onType,
  onSave,
  onLeave,
  onClose,
}: Props) {
  const { t } = useWords();
  const say = t.scenarios.slots;
  const [text, setText] = useState(draft ?? given);
  const [isRestored] = useState(draft !== null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const formId = useId();
  const hintId = useId();
  const max = kind === 'name' ? MAX_NAME : MAX_NOTE;
  const shared = {
    ref: field,
    value: text,
    placeholder,
    'aria-label': title,
    'aria-describedby': hintId,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      if (lengthOf(target.value) > max) return;
      setText(target.value);
      onType(target.value === given ? null : target.value);
    },
  };
  const leave = (): void => {
    onType(null);
    onClose();
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(text, 'saved');
    leave();
  };
  const isTyped = text !== given;
  const close = (): void => {
    if (isTyped) onSave(text, 'closed');
    leave();
  };
  return (
    <Dialog
      title={title}
      first={field}
      isForm
      onClose={close}
      foot={
        <>
          <button
            type="button"
            className={button.outlined}
            onClick={() => {
              if (isTyped) onLeave(text);
              leave();
            }}
          >
            {isTyped ? t.keeping.typed.discard : say.cancel}
          </button>
          <button type="submit" className={button.outlined} form={formId} data-main>
            {say.save}
          </button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={save}>
        {kind === 'name' ? (
          <input type="text" {...shared} />
        ) : (
          // Enter begins a line; with Ctrl or ⌘ it saves, as in most programs.
          <textarea
            rows={6}
            {...shared}
            onKeyDown={({ key, ctrlKey, metaKey, currentTarget }) =>
              key === 'Enter' && (ctrlKey || metaKey) && currentTarget.form?.requestSubmit()
            }
          />
        )}
        {isRestored && <p data-restored>{t.links.draft.restored}</p>}
        <p id={hintId}>
          {kind === 'name' ? say.nameHint : say.noteHint(lengthOf(text), max)} {t.keeping.typed.hint[kind]}
        </p>
      </form>
    </Dialog>
  );
}
