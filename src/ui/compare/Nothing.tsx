import { Copy } from 'lucide-react';
import { Marks } from '#charts/Marks.tsx';
import { slotMarks } from '#charts/slots.ts';
import type { PresetId } from '#model';
import { besideOf } from '#state/compare-edits.ts';
import { freeLetter } from '#state/slots.ts';
import { slotOnPage } from '#state/store.ts';
import { useActions, useAppState, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { useSlotActions } from '../scenarios/SlotActions.tsx';
import styles from './Nothing.module.css';

/** Presets that most people compare with first. */
const OFFERED: readonly PresetId[] = ['plans', 'stall', 'hold', 'pledge'];
const MOST_OFFERED = 3;

/** One scenario alone: what a second would bring, and one press to get it. */
export function Nothing() {
  const { t } = useWords();
  const say = t.compare.nothing;
  const { setSlots } = useActions();
  const { duplicate } = useSlotActions();
  const { id, scenario } = useAppState(slotOnPage);
  const slots = useAppState((state) => state.slots);
  const to = freeLetter(slots);
  if (!to) return null;
  return (
    <section id="results" className={styles.nothing} tabIndex={-1}>
      <svg viewBox="0 0 320 76" role="img" aria-label={say.ghost(id)}>
        <path d="M100 50 308 40" fill="none" stroke="var(--quiet)" strokeWidth="2" strokeDasharray="7 6" />
        <Marks
          marks={slotMarks('path', id, [
            [10, 58],
            [100, 50],
            [308, 14],
          ])}
        />
      </svg>
      <div>
        <h1>{say.title}</h1>
        <p>{say.text(id)}</p>
        <p>{say.below(id)}</p>
        <button type="button" className={button.outlined} data-main onClick={() => duplicate(id)}>
          <Copy aria-hidden="true" />
          {say.duplicate(id, to)}
        </button>
        <fieldset>
          <legend>{say.or}</legend>
          {OFFERED.filter((preset) => preset !== scenario.preset)
            .slice(0, MOST_OFFERED)
            .map((preset) => (
              <button
                key={preset}
                type="button"
                className={button.outlined}
                onClick={() => setSlots(besideOf(slots, id, to, preset))}
              >
                {t.presets[preset]}
              </button>
            ))}
        </fieldset>
      </div>
    </section>
  );
}
