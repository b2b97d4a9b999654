import { Check, ChevronDown, CircleAlert, RotateCcw, StickyNote } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { scenarioName } from '#i18n/scenario-text.ts';
import type { SlotId } from '#io/link/document.ts';
import { countOf, PRESETS, type PresetId, type Tally, tallyOf } from '#model';
import { settledScenario, slotOnPage } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import button from './Button.module.css';
import { Menu } from './Menu.tsx';
import { Questions } from './Questions.tsx';
import styles from './Strip.module.css';
import { PresetShape } from './scenarios/PresetShape.tsx';
import { SlotLetter } from './scenarios/SlotSign.tsx';
import { AddSlot, Slots } from './scenarios/Slots.tsx';
import { lastStep, type Undoable, UndoToast } from './UndoToast.tsx';
import { useSize } from './use-size.ts';

/** The scenarios, the presets to start from, and whether all is kept; beside several, the presets go behind a button. */
export function Strip() {
  const start = useStart();
  const isOnly = useAppState((state) => state.slots.length === 1);
  return (
    <div className={styles.strip}>
      <Slots onDrop={start.drop}>
        <DropButton {...start} />
      </Slots>
      <AddSlot />
      {isOnly ? <Beginnings {...start} /> : <PresetMenu {...start} />}
      <Questions />
      <Kept />
      {start.toast}
    </div>
  );
}

/** The presets beside each other, or, where one would be cut, behind a button. */
function Beginnings(start: Start) {
  const [box, room] = useSize();
  const [list, wanted] = useSize();
  const isCrowded = room !== null && wanted !== null && wanted.width > room.width;
  return (
    <div ref={box} className={styles.room}>
      {/* Unseen it still tells how much room it wants. */}
      <div className={styles.wanted} data-crowded={isCrowded || undefined}>
        <div ref={list} className={styles.row}>
          <Presets {...start} />
        </div>
      </div>
      {isCrowded && <PresetMenu {...start} />}
    </div>
  );
}

/** The presets behind a button. */
function PresetMenu(start: Start) {
  const { t } = useWords();
  return (
    <Menu
      label={t.page.startFrom}
      className={`${button.quiet} ${styles.start}`}
      button={
        <>
          <PresetShape preset={start.preset} />
          <span>{t.page.startFrom}</span>
          <ChevronDown aria-hidden="true" />
        </>
      }
    >
      {(close) => (
        <Presets
          {...start}
          begin={(preset) => {
            close();
            start.begin(preset);
          }}
        />
      )}
    </Menu>
  );
}

/** Where the scenario on the page began, and the ways to begin anew. */
export interface Start {
  /** Letter of the scenario. */
  readonly id: SlotId;
  readonly preset: PresetId;
  readonly name: string;
  /** The preset inside a sentence. */
  readonly path: string;
  readonly changes: Tally;
  readonly hasNote: boolean;
  readonly begin: (preset: PresetId) => void;
  readonly drop: () => void;
  /** Says what a new start dropped, with the way back beside it. */
  readonly toast: ReactNode;
}

/** Gives what of a tally a later one no longer holds. */
const droppedFrom = (one: Tally, other: Tally): Tally => ({
  allies: Math.max(0, one.allies - other.allies),
  others: Math.max(0, one.others - other.others),
});

/** Starts anew drop what was moved: counted, said, and taken back by one press. */
export function useStart(): Start {
  const { store } = useApp();
  const words = useWords();
  const { t } = words;
  const { startFrom, resetAll } = useActions();
  const { id, scenario } = useAppState(slotOnPage);
  const changes = tallyOf(scenario);
  const [said, setSaid] = useState<Undoable | null>(null);
  const path = t.presetPaths[scenario.preset];
  const dropping = (act: () => void): void => {
    act();
    // Locked allies stay; what they keep is not dropped.
    const dropped = droppedFrom(changes, tallyOf(settledScenario(store.getState())));
    setSaid(countOf(dropped) > 0 ? lastStep(store, t.page.dropped(dropped)) : null);
  };
  return {
    id,
    preset: scenario.preset,
    name: scenarioName(words, scenario),
    path,
    changes,
    hasNote: scenario.note !== undefined,
    begin: (preset) => dropping(() => startFrom(preset)),
    drop: () => dropping(resetAll),
    toast: said && <UndoToast {...said} onDone={() => setSaid(null)} />,
  };
}

/** Letter, name and number of changes of the scenario on the page. */
export function SlotFace({ id, name, changes, hasNote }: Start) {
  const { t } = useWords();
  return (
    <>
      <SlotLetter id={id} />
      <b>{name}</b>
      {hasNote && <StickyNote role="img" aria-label={t.keeping.note.of(id)} />}
      <span>{t.page.changesShort(changes)}</span>
    </>
  );
}

function DropButton({ path, changes, drop }: Start) {
  const { t } = useWords();
  return (
    countOf(changes) > 0 && (
      <button
        type="button"
        aria-label={t.page.resetAll(path)}
        data-tip={t.page.resetAll(path)}
        onClick={drop}
      >
        <RotateCcw aria-hidden="true" />
      </button>
    )
  );
}

/** The presets, each with the shape of its path. */
export function Presets({ preset: current, begin }: Start) {
  const { t } = useWords();
  return (
    <fieldset className={styles.presets}>
      <legend>{t.page.startFrom}</legend>
      {PRESETS.map((preset) => (
        <button key={preset} type="button" aria-pressed={current === preset} onClick={() => begin(preset)}>
          <PresetShape preset={preset} />
          {t.presets[preset]}
        </button>
      ))}
    </fieldset>
  );
}

/** Edition of the data, and whether the scenario is kept on this device. */
export function Kept() {
  const { store } = useApp();
  const { t } = useWords();
  const saved = useAppState((state) => state.saved);
  return (
    <p className={styles.kept}>
      <span>{t.page.data(store.data.edition)}</span>
      <span data-fault={saved === 'blocked' || saved === 'full' || undefined}>
        {saved === 'saved' ? <Check aria-hidden="true" /> : <CircleAlert aria-hidden="true" />}
        {t.page.saved[saved]}
      </span>
    </p>
  );
}
