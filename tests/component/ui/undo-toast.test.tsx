// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { makeStore } from '#state/store.ts';
import { type App, AppContext, useApp } from '../../../src/ui/app-context.ts';
import { lastStep, type Undoable, UndoToast } from '../../../src/ui/UndoToast.tsx';
import { data, words } from '../../unit/charts/given.ts';

function Mover() {
  const { store } = useApp();
  const [said, setSaid] = useState<Undoable | null>(null);
  const move = () => {
    store.getState().setTarget('DEU', { core: 0.04 });
    setSaid(lastStep(store, 'Germany moved'));
  };
  return (
    <>
      <button type="button" onClick={move}>
        Move
      </button>
      {said && <UndoToast {...said} onDone={() => setSaid(null)} />}
    </>
  );
}

function given() {
  const store = makeStore(data);
  const app = { store, speech: { words: () => words.en } } as unknown as App;
  const page = render(
    <AppContext value={app}>
      <Mover />
    </AppContext>,
  );
  const button = page.getByRole('button', { name: 'Move' });
  button.focus();
  fireEvent.click(button);
  const core = () => store.getState().slots[0]?.scenario.targets.DEU?.core;
  return { page, button, act: store.getState(), core };
}
afterEach(cleanup);

describe('the way back beside what was done', () => {
  it('takes back its own step, and the keyboard goes on where it was', () => {
    const { page, button, core } = given();
    const undo = page.getByRole('button', { name: 'Undo' });
    undo.focus();
    fireEvent.click(undo);
    expect([core(), page.queryByRole('status'), document.activeElement]).toEqual([undefined, null, button]);
  });

  it('is gone with the next step, and with its own once that is taken back elsewhere', () => {
    const { page, act: actions } = given();
    act(() => actions.setTarget('POL', { core: 0.05 }));
    expect(page.queryByRole('status')).toBeNull();
    act(() => actions.undo());
    expect(page.queryByRole('status')).toBeNull();
  });
});
