// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { makeCompareInputs } from '#state/compare.ts';
import { makeSelectors } from '#state/selectors.ts';
import { makeStore } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { type App, AppContext } from '../../../src/ui/app-context.ts';
import { LedgerPlot } from '../../../src/ui/market/LedgerPlot.tsx';
import { data, words } from '../../unit/charts/given.ts';

vi.mock('../../../src/ui/claim/ClaimButton.tsx', () => ({ ClaimButton: () => null }));

function given(width = 1000) {
  const store = makeStore(data);
  const selectors = makeSelectors(store);
  const app = { store, selectors, speech: { words: () => words.en } } as unknown as App;
  const { ledger } = makeTableSources(store, selectors, makeCompareInputs(store));
  const { container, getByRole, queryByRole } = render(
    <AppContext value={app}>
      <LedgerPlot source={ledger} words={words.en} width={width} height={300} />
    </AppContext>,
  );
  const box = (step: string) =>
    getByRole('textbox', { name: new RegExp(`^${step}: rate`) }) as HTMLInputElement;
  const type = (step: string, text: string, end: 'Enter' | 'blur' = 'Enter'): void => {
    fireEvent.change(box(step), { target: { value: text } });
    if (end === 'Enter') fireEvent.keyDown(box(step), { key: 'Enter' });
    else fireEvent.blur(box(step));
  };
  return {
    box,
    type,
    said: () => getByRole('status').textContent,
    from: (step: string) => container.querySelector(`[data-step="${step}"] em`)?.textContent,
    reset: (step: string) => queryByRole('button', { name: new RegExp(`^${step}: back to`) }),
    alert: () => queryByRole('alert'),
  };
}

describe('the boxes of the ledger', () => {
  it('left with what cannot be had show the rate in force, and the note below names what was typed and why', () => {
    const { box, type, said, alert } = given();
    const before = box('Open to Korea').value;
    type('Open to Korea', '50');
    expect(box('Open to Korea').value).toBe('50');
    expect(alert()?.textContent).toMatch(/^Out of reach/);
    fireEvent.blur(box('Open to Korea'));
    expect(box('Open to Korea').value).toBe(before);
    expect(alert()).toBeNull();
    expect(said()).toMatch(/^Open to Korea: “50” was not taken\. Out of reach: .*gives [\d.]+–100\s%\.$/);
    type('Winnable', 'many', 'blur');
    expect(said()).toBe('Winnable: “many” was not taken. Enter 0 to 100.');
  });

  it('say so in a message on a phone, where the note lies far below', () => {
    const { type, alert } = given(360);
    type('Winnable', 'many', 'blur');
    expect(alert()?.textContent).toContain('Winnable: “many” was not taken.');
  });

  it('are the reader’s once changed, and lead back to the rate they name', () => {
    const { box, type, from, reset, said } = given();
    for (const [step, id, rate] of [
      ['Equipment and R&D', 'tam', '35'],
      ['Bought abroad', 'imports', '40'],
      ['Open to Korea', 'open', '93'],
      ['In Korea’s segments', 'sam', '50'],
      ['Winnable', 'som', '30'],
    ] as const) {
      const before = box(step).value;
      expect(reset(step)).toBeNull();
      type(step, rate);
      expect(from(id)).toBe('your assumption');
      const back = reset(step);
      expect(back?.getAttribute('aria-label')).toBe(`${step}: back to ${before}\u202f%`);
      fireEvent.click(back as Element);
      expect(box(step).value).toBe(before);
      expect(from(id)).not.toBe('your assumption');
      expect(said()).toBe(`${step} is back at ${before}\u202f%.`);
    }
  });

  it('say when a move led a rate typed before elsewhere, until it is typed again', () => {
    const { box, type, said } = given();
    type('Winnable', '30');
    type('In Korea’s segments', '50');
    const now = box('Winnable').value;
    expect(now).not.toBe('30');
    expect(said()).toContain(`Winnable, typed 30\u202f%, is now ${now}\u202f%`);
    type('Winnable', '30');
    expect(said()).not.toContain('is now');
  });
});
