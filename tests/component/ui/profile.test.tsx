// @vitest-environment happy-dom
import { act, render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { makeSelectors } from '#state/selectors.ts';
import { makeStore } from '#state/store.ts';
import { type App, AppContext } from '../../../src/ui/app-context.ts';
import { ProfileFigures } from '../../../src/ui/profile/ProfileFigures.tsx';
import { ProfileSteps } from '../../../src/ui/profile/ProfileSteps.tsx';
import { data, words } from '../../unit/charts/given.ts';

const drawn = vi.hoisted(() => ({ buttons: 0 }));
// The button stands for the frame of a figure: it draws again whenever what is around the figure does.
vi.mock('../../../src/ui/claim/ClaimButton.tsx', () => ({
  ClaimButton: ({ children, measure }: { children: unknown; measure: string }) => {
    drawn.buttons += 1;
    return <b data-claim={measure}>{children as string}</b>;
  },
}));

function given() {
  const store = makeStore(data);
  const selectors = makeSelectors(store);
  const app = { store, selectors, speech: { words: () => words.en } } as unknown as App;
  const ally = data.allies.find(({ id }) => id === 'POL');
  if (!ally) throw new Error('no Poland');
  const input = { ...selectors.settledInput(store.getState()), allies: [ally.id] };
  const { container } = render(
    <AppContext value={app}>
      <ProfileFigures ally={ally} input={input} />
      <ProfileSteps ally={ally} input={input}>
        {null}
      </ProfileSteps>
    </AppContext>,
  );
  const figure = (measure: string, at: 'dl' | 'table') =>
    container.querySelector(`${at} [data-claim="${measure}"]`)?.textContent;
  return { store, figure, bars: () => [...container.querySelectorAll('i')].map((bar) => bar.style.width) };
}

describe('an ally’s figures and steps', () => {
  it('follow a moving slider alone: nothing around them draws again', () => {
    const { store, figure, bars } = given();
    const before = { core: figure('core', 'dl'), step: figure('core', 'table') };
    expect(before.core).toContain(`$${before.step}\u00a0bn`);
    drawn.buttons = 0;
    act(() => store.getState().drag('POL', { core: 0.06 }));
    expect(drawn.buttons).toBe(0);
    expect(figure('coreShare', 'dl')).toBe('6.00\u202f%');
    expect(figure('core', 'dl')).not.toBe(before.core);
    expect(figure('core', 'dl')).toContain(`$${figure('core', 'table')}\u00a0bn`);
    act(() => store.getState().dragMarket({ coverage: { armour: 0 } }));
    const [core, , , , sam] = bars();
    expect(core).toBe('100%');
    act(() => store.getState().letGo());
    expect(bars()[4]).not.toBe(sam);
    expect(figure('core', 'dl')).toBe(before.core);
    expect(drawn.buttons).toBe(0);
  });
});
