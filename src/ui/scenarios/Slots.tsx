import { ChevronDown, CopyPlus, Flag, Plus, StickyNote } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { scenarioName } from '#i18n/scenario-text.ts';
import type { Slot } from '#io/link/document.ts';
import { countChanges, tallyOf } from '#model';
import { slotOf } from '#state/slots.ts';
import { slotOnPage } from '#state/store.ts';
import { useActions, useAppState, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { Menu } from '../Menu.tsx';
import { MenuItems } from '../MenuItems.tsx';
import unseen from '../Unseen.module.css';
import { NameField } from './NameField.tsx';
import { useSlotActions } from './SlotActions.tsx';
import { SlotLetter, SlotLine } from './SlotSign.tsx';
import styles from './Slots.module.css';
import { useSlotItems } from './slot-items.ts';

interface Props {
  /** Drops all changes of the scenario on the page. */
  readonly onDrop: () => void;
  /** What stands in the chip beside the menu while there is one scenario. */
  readonly children?: ReactNode;
}

/** The scenarios A–D as chips: the one on the page is marked, a press shows another, each has a menu. */
export function Slots({ onDrop, children }: Props) {
  const { t } = useWords();
  const say = t.scenarios.slots;
  const slots = useAppState((state) => state.slots);
  const onPage = useAppState((state) => slotOnPage(state).id);
  const base = useAppState((state) => slotOf(state.slots, state.view.base).id);
  return (
    <fieldset className={styles.slots} data-many={slots.length > 1 || undefined}>
      <legend className={unseen.unseen}>{say.label}</legend>
      {slots.map((slot) => (
        <Chip
          key={slot.id}
          slot={slot}
          isAlone={slots.length === 1}
          isOnPage={slot.id === onPage}
          isBase={slots.length > 1 && slot.id === base}
          onDrop={slots.length > 1 && slot.id === onPage ? onDrop : undefined}
        >
          {children}
        </Chip>
      ))}
    </fieldset>
  );
}

interface ChipProps {
  readonly slot: Slot;
  readonly isAlone: boolean;
  readonly isOnPage: boolean;
  readonly isBase: boolean;
  readonly onDrop: (() => void) | undefined;
  readonly children: ReactNode;
}

function Chip({ slot, isAlone, isOnPage, isBase, onDrop, children }: ChipProps) {
  const { id, scenario } = slot;
  const words = useWords();
  const { t } = words;
  const say = t.scenarios.slots;
  const { show, rename } = useSlotActions();
  const [isNaming, setNaming] = useState(false);
  const chip = useRef<HTMLSpanElement>(null);
  const items = useSlotItems(id, () => setNaming(true), onDrop);
  const name = scenarioName(words, scenario);
  const { name: given = '', ...unnamed } = scenario;
  const changed = countChanges(scenario);
  const changes = t.page.changes(tallyOf(scenario));
  const face = (
    <>
      <SlotLetter id={id} />
      {!isAlone && <SlotLine id={id} />}
      <b>{name}</b>
      {(isAlone || (isOnPage && changed > 0)) && <span>{t.page.changesShort(tallyOf(scenario))}</span>}
      {!isAlone && !isOnPage && changed > 0 && (
        <span data-changed>
          <i />
          <span>{t.keeping.isChanged}</span>
        </span>
      )}
      {isBase && (
        <em>
          <Flag aria-hidden="true" />
          <span>{say.base}</span>
        </em>
      )}
    </>
  );
  return (
    <span
      ref={chip}
      className={styles.chip}
      data-slot={id}
      data-on={(isOnPage && !isAlone) || undefined}
      data-naming={isNaming || undefined}
    >
      {isNaming ? (
        <>
          <SlotLetter id={id} />
          <NameField
            label={say.nameOf(id)}
            name={given}
            placeholder={scenarioName(words, unnamed)}
            onDone={(text) => {
              setNaming(false);
              if (text !== null) rename(id, text);
              chip.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
            }}
          />
        </>
      ) : isAlone ? (
        <span className={styles.face} title={`${name}, ${changes}`}>
          {face}
        </span>
      ) : (
        <button
          type="button"
          className={styles.face}
          aria-label={say.show(id, name, changes, isBase)}
          aria-pressed={isOnPage}
          title={`${name}, ${changes}`}
          onClick={() => show(id)}
        >
          {face}
        </button>
      )}
      <NoteButton slot={slot} />
      {isAlone && children}
      <Menu label={say.menu(id)} className={styles.more} isList button={<ChevronDown aria-hidden="true" />}>
        {(close) =>
          items.map((group, i) => (
            // Groups have no identity but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            // biome-ignore lint/a11y/useSemanticElements: a group of a menu is no fieldset
            <div key={i} role="group" className={styles.group}>
              <MenuItems items={group} close={close} isList />
            </div>
          ))
        }
      </Menu>
    </span>
  );
}

/** Marks a scenario that has a note, says how it begins, and opens it. */
function NoteButton({ slot: { id, scenario } }: Pick<ChipProps, 'slot'>) {
  const { t } = useWords();
  const { setOverlay } = useActions();
  const { note } = scenario;
  if (!note) return null;
  const label = t.keeping.note.of(id);
  return (
    <button
      type="button"
      className={styles.note}
      aria-label={label}
      data-tip={`${t.keeping.note.told(null)}${shortened(note)}`}
      onClick={() => setOverlay({ kind: 'note', slot: id })}
    >
      <StickyNote aria-hidden="true" />
    </button>
  );
}

/** Characters of a note that a tip shows. */
const SHOWN = 160;
const shortened = (note: string): string => (note.length > SHOWN ? `${note.slice(0, SHOWN)}…` : note);

/** The main way to a comparison: duplicates the only scenario, or opens the library to add another; none at four. */
export function AddSlot() {
  const say = useWords().t.scenarios.slots;
  const { setOverlay } = useActions();
  const { duplicate } = useSlotActions();
  const count = useAppState((state) => state.slots.length);
  const id = useAppState((state) => slotOnPage(state).id);
  if (count === 4) return null;
  const label = count === 1 ? say.duplicateToCompare : say.another;
  return (
    <button
      type="button"
      className={`${button.quiet} ${styles.add}`}
      aria-label={label}
      data-tip={label}
      onClick={() => (count === 1 ? duplicate(id) : setOverlay({ kind: 'library', adds: true }))}
    >
      {count === 1 ? <CopyPlus aria-hidden="true" /> : <Plus aria-hidden="true" />}
      <span>{label}</span>
    </button>
  );
}
