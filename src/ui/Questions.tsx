import { CircleHelp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { QUESTIONS, type Question } from '#model';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useWords } from './app-context.ts';
import button from './Button.module.css';
import { Menu } from './Menu.tsx';
import styles from './Questions.module.css';
import { Toast } from './Toast.tsx';
import { lastStep, type Undoable, UndoToast } from './UndoToast.tsx';

/** Questions ready to try in one click, behind a button. */
export function Questions() {
  const say = useWords().t.inputs.questions;
  const { answer, toast } = useQuestions();
  return (
    <>
      <Menu
        label={say.label}
        className={`${button.quiet} ${styles.button}`}
        button={
          <>
            <CircleHelp aria-hidden="true" />
            <span>{say.button}</span>
          </>
        }
      >
        {(close) => (
          <QuestionList
            onAsk={(question) => {
              close();
              answer(question);
            }}
          />
        )}
      </Menu>
      {toast}
    </>
  );
}

/** The questions, each with what it does. */
export function QuestionList({ onAsk }: { readonly onAsk: (question: Question) => void }) {
  const say = useWords().t.inputs.questions;
  return QUESTIONS.map((question) => (
    <button key={question} type="button" className={styles.question} onClick={() => onAsk(question)}>
      <span>
        {say.ask[question]}
        <small>{say.does[question]}</small>
      </span>
    </button>
  ));
}

/** Answers a question in one step, with the way back beside what it did. */
export function useQuestions(): { readonly answer: (question: Question) => void; readonly toast: ReactNode } {
  const { store } = useApp();
  const { t } = useWords();
  const { ask } = useActions();
  const say = t.inputs.questions;
  const [asked, setAsked] = useState<Undoable | null>(null);
  const [isSame, setSame] = useState(false);
  const answer = (question: Question): void => {
    const before = settledScenario(store.getState());
    ask(question);
    const isChange = settledScenario(store.getState()) !== before;
    setAsked(isChange ? lastStep(store, say.does[question]) : null);
    setSame(!isChange);
  };
  const toast = (
    <>
      {asked && <UndoToast {...asked} onDone={() => setAsked(null)} />}
      {isSame && <Toast text={say.same} onDone={() => setSame(false)} />}
    </>
  );
  return { answer, toast };
}
