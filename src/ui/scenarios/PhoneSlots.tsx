import { StickyNote } from 'lucide-react';
import { scenarioName } from '#i18n/scenario-text.ts';
import { tallyOf } from '#model';
import { slotOf } from '#state/slots.ts';
import { slotOnPage } from '#state/store.ts';
import { useAppState, useWords } from '../app-context.ts';
import styles from './PhoneSlots.module.css';
import { useSlotActions } from './SlotActions.tsx';
import { SlotLetter, SlotLine } from './SlotSign.tsx';

/** The scenarios A–D as lines of a phone's menu: a tap shows one. */
export function PhoneSlots({ onShow }: { readonly onShow: () => void }) {
  const words = useWords();
  const { t } = words;
  const say = t.scenarios.slots;
  const { show } = useSlotActions();
  const slots = useAppState((state) => state.slots);
  const onPage = useAppState((state) => slotOnPage(state).id);
  const base = useAppState((state) => slotOf(state.slots, state.view.base).id);
  return (
    <fieldset className={styles.slots}>
      <legend>{say.label}</legend>
      {slots.map(({ id, scenario }) => {
        const name = scenarioName(words, scenario);
        const changes = t.page.changes(tallyOf(scenario));
        return (
          <button
            key={id}
            type="button"
            aria-label={[
              say.show(id, name, changes, id === base),
              ...(scenario.note ? [t.keeping.places.note] : []),
            ].join(', ')}
            aria-pressed={id === onPage}
            onClick={() => {
              show(id);
              onShow();
            }}
          >
            <SlotLetter id={id} />
            <SlotLine id={id} />
            <b title={name}>{name}</b>
            {scenario.note && <StickyNote role="img" aria-label={t.keeping.note.of(id)} />}
            <span>{id === base ? say.base : changes}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
