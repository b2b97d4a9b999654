import { ChevronDown } from 'lucide-react';
import { settledScenario } from '#state/store.ts';
import { useActions, useAppState, useWords } from './app-context.ts';
import { ExportButton } from './export/ExportButton.tsx';
import { HistoryButton } from './history/HistoryButton.tsx';
import { RedoButton, UndoButton } from './history/UndoButtons.tsx';
import { Menu } from './Menu.tsx';
import { MenuItems } from './MenuItems.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import styles from './PhoneBar.module.css';
import { QuestionList, useQuestions } from './Questions.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Kept, Presets, SlotFace, useStart } from './Strip.tsx';
import { PhoneSlots } from './scenarios/PhoneSlots.tsx';
import { useSlotItems } from './scenarios/slot-items.ts';
import { LanguageSwitch, Logo, SkipLink, ThemeSwitch } from './TopBar.tsx';
import { UnitMenu } from './UnitMenu.tsx';

/** The one bar of a phone: the scenario with its presets behind it, undo, and the rest behind three dots. */
export function PhoneBar() {
  const { t } = useWords();
  return (
    <header className={styles.bar}>
      <SkipLink />
      <p className={styles.logo}>
        <Logo />
        <span>{t.page.title}</span>
      </p>
      <ScenarioMenu />
      <span className={styles.tools}>
        <UndoButton />
        <Shortcuts />
        <MoreMenu also={<ExportButton />}>
          <RedoButton />
          <HistoryButton />
          <ThemeSwitch />
          <LanguageSwitch />
          <UnitMenu />
        </MoreMenu>
      </span>
    </header>
  );
}

/** The scenario on the page; behind it the presets and questions to start from. */
function ScenarioMenu() {
  const { t } = useWords();
  const start = useStart();
  const { answer, toast } = useQuestions();
  const { id, name, changes } = start;
  const { setOverlay } = useActions();
  const items = useSlotItems(id, () => setOverlay({ kind: 'name', slot: id }), start.drop).flat();
  const note = useAppState((state) => settledScenario(state).note);
  const hasOthers = useAppState((state) => state.slots.length > 1);
  return (
    <div className={styles.scenario}>
      <Menu
        label={t.touch.menu(name, t.page.changes(changes))}
        className={styles.slot}
        button={
          <>
            <SlotFace {...start} />
            <ChevronDown aria-hidden="true" />
          </>
        }
      >
        {(close) => (
          <div className={styles.starts}>
            {hasOthers && <PhoneSlots onShow={close} />}
            {note && (
              <p className={styles.note}>
                <b>{t.keeping.note.told(null)}</b>
                {note}
              </p>
            )}
            <div className={styles.actions}>
              <MenuItems items={items} close={close} />
            </div>
            <Presets
              {...start}
              begin={(preset) => {
                close();
                start.begin(preset);
              }}
            />
            <p className={styles.label}>{t.inputs.questions.label}</p>
            <QuestionList
              onAsk={(question) => {
                close();
                answer(question);
              }}
            />
            <Kept />
          </div>
        )}
      </Menu>
      {start.toast}
      {toast}
    </div>
  );
}
