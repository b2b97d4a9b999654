import { Minus, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { type Ally, OVERRIDE_RANGES } from '#model';
import { changeOf, type Row, rowOf } from '#state/rows.ts';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useWords } from '../app-context.ts';
import { NumberField } from '../NumberField.tsx';
import { STEP, stepped } from './rail.ts';
import { StepButton } from './StepButton.tsx';

interface Props {
  readonly ally: Ally;
  readonly row: Row;
  readonly isLocked: boolean;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly tabIndex?: number;
  /** Enter was pressed: the slider takes the focus. */
  readonly onDone: () => void;
}

/** The core target of one ally as a number, between a button for less and one for more. */
export function CoreField({ ally, row, isLocked, inputRef, tabIndex = 0, onDone }: Props) {
  const { store, selectors } = useApp();
  const { drag, release, setTarget } = useActions();
  const { t, name } = useWords();
  const change = (core: number) => changeOf(settledScenario(store.getState()), ally, { core });
  const step = (points: number): void => {
    const live = rowOf(selectors.liveInput(store.getState()), ally);
    drag(ally.id, change(stepped(live.core, points)));
  };
  return (
    <>
      <StepButton
        label={t.page.panel.less(name(ally.id))}
        isDisabled={isLocked}
        onStep={() => step(-STEP)}
        onRelease={release}
      >
        <Minus aria-hidden="true" />
      </StepButton>
      <NumberField
        inputRef={inputRef}
        label={t.page.panel.field(name(ally.id))}
        value={row.core}
        range={OVERRIDE_RANGES.core}
        leading="moves"
        tabIndex={tabIndex}
        isChanged={row.isCoreChanged}
        isDisabled={isLocked}
        onCommit={(core) => setTarget(ally.id, change(core))}
        onDone={onDone}
      />
      <StepButton
        label={t.page.panel.more(name(ally.id))}
        isDisabled={isLocked}
        onStep={() => step(STEP)}
        onRelease={release}
      >
        <Plus aria-hidden="true" />
      </StepButton>
    </>
  );
}
