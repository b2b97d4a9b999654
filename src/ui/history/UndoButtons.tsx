import { Redo2, Undo2 } from 'lucide-react';
import { useActions, useWords } from '../app-context.ts';
import { stepText } from './step-text.ts';
import { useSteps } from './use-steps.ts';

/** Takes back the last step, which it names. */
export function UndoButton() {
  const words = useWords();
  const { undo } = useActions();
  const step = useSteps().undo;
  const text = step ? words.t.history.undo(stepText(words, step)) : words.t.page.undo;
  return (
    <button
      type="button"
      aria-label={text}
      data-tip={step ? text : undefined}
      disabled={!step}
      onClick={undo}
    >
      <Undo2 aria-hidden="true" />
    </button>
  );
}

/** Brings back the step last taken back, which it names. */
export function RedoButton() {
  const words = useWords();
  const { redo } = useActions();
  const step = useSteps().redo;
  const text = step ? words.t.history.redo(stepText(words, step)) : words.t.page.redo;
  return (
    <button
      type="button"
      aria-label={text}
      data-tip={step ? text : undefined}
      disabled={!step}
      onClick={redo}
    >
      <Redo2 aria-hidden="true" />
    </button>
  );
}
