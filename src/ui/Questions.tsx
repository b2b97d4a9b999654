import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { QUESTIONS, type Question } from '#model';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useWords } from './app-context.ts';
import { Menu } from './Menu.tsx';
import styles from './Questions.module.css';
import { Toast } from './Toast.tsx';

/** Questions ready to try in one click; each is one step, with the way back beside what it did. */
export function Questions() {
  const { store } = useApp();
  const { t } = useWords();
  const { ask, undo } = useActions();
  const say = t.inputs.questions;
  const [asked, setAsked] = useState<{ readonly text: string; readonly isChange: boolean } | null>(null);
  const answer = (question: Question): void => {
    const before = settledScenario(store.getState());
    ask(question);
    const isChange = settledScenario(store.getState()) !== before;
    setAsked({ text: isChange ? say.does[question] : say.same, isChange });
  };
  return (
    <>
      <Menu
        label={say.label}
        className={styles.button}
        button={
          <>
            <CircleHelp aria-hidden="true" />
            {say.button}
          </>
        }
      >
        {(close) =>
          QUESTIONS.map((question) => (
            <button
              key={question}
              type="button"
              className={styles.question}
              onClick={() => {
                close();
                answer(question);
              }}
            >
              <span>
                {say.ask[question]}
                <small>{say.does[question]}</small>
              </span>
            </button>
          ))
        }
      </Menu>
      {asked && (
        <Toast
          text={asked.text}
          {...(asked.isChange
            ? {
                action: {
                  label: t.page.undo,
                  onPress: () => {
                    undo();
                    setAsked(null);
                  },
                },
              }
            : {})}
          onDone={() => setAsked(null)}
        />
      )}
    </>
  );
}
