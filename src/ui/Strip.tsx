import { Check, CircleAlert, RotateCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SlotId } from '#io/link/document.ts';
import { PRESETS, type PresetId } from '#model';
import { changesIn } from '#state/rows.ts';
import { settledScenario, slotOnPage } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import { Questions } from './Questions.tsx';
import styles from './Strip.module.css';
import { Toast } from './Toast.tsx';

/** The shape of each preset's path, 16 × 12. */
const SHAPES: Record<PresetId, string> = {
  pledge: 'M1 10 15 2',
  hold: 'M1 9H15',
  plans: 'M1 10 5 7 8 4 15 3.5',
  history: 'M1 10C9 9.5 12 8 15 2',
  early: 'M1 10 6.5 2H15',
  stall: 'M1 10 6 7H15',
};

/** The scenario on the page, the presets to start from, and whether it is kept. */
export function Strip() {
  const start = useStart();
  return (
    <div className={styles.strip}>
      <span className={styles.slot}>
        <SlotFace {...start} />
        <DropButton {...start} />
      </span>
      <Presets {...start} />
      <Questions />
      <Kept />
      {start.toast}
    </div>
  );
}

/** Where the scenario on the page began, and the ways to begin anew. */
export interface Start {
  /** Letter of the scenario. */
  readonly id: SlotId;
  readonly preset: PresetId;
  readonly name: string;
  /** Name of the preset's path. */
  readonly path: string;
  readonly changes: number;
  readonly begin: (preset: PresetId) => void;
  readonly drop: () => void;
  /** Says what a new start dropped, with the way back beside it. */
  readonly toast: ReactNode;
}

/** Starts anew drop what was moved: counted, said, and taken back by one press. */
export function useStart(): Start {
  const { store } = useApp();
  const { t } = useWords();
  const { startFrom, resetAll, undo } = useActions();
  const { id, scenario } = useAppState(slotOnPage);
  const changes = changesIn(scenario);
  const [dropped, setDropped] = useState(0);
  const path = t.presetPaths[scenario.preset];
  const dropping = (act: () => void): void => {
    act();
    // Locked allies stay; what they keep is not dropped.
    setDropped(Math.max(0, changes - changesIn(settledScenario(store.getState()))));
  };
  const bringBack = (): void => {
    undo();
    setDropped(0);
  };
  return {
    id,
    preset: scenario.preset,
    name: scenario.name ?? path,
    path,
    changes,
    begin: (preset) => dropping(() => startFrom(preset)),
    drop: () => dropping(resetAll),
    toast: dropped > 0 && (
      <Toast
        text={t.page.dropped(dropped)}
        action={{ label: t.page.undo, onPress: bringBack }}
        onDone={() => setDropped(0)}
      />
    ),
  };
}

/** Letter, name and number of changes of the scenario on the page. */
export function SlotFace({ id, name, changes }: Start) {
  const { t } = useWords();
  return (
    <>
      <i aria-hidden="true">{id}</i>
      <b>{name}</b>
      <span>{t.page.changes(changes)}</span>
    </>
  );
}

function DropButton({ path, changes, drop }: Start) {
  const { t } = useWords();
  return (
    changes > 0 && (
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
          <svg viewBox="0 0 16 12" aria-hidden="true">
            <path d={SHAPES[preset]} />
          </svg>
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
