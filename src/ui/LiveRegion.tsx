import { useEffect, useState } from 'react';
import { amount } from '#i18n/format.ts';
import { liveScenario, settledScenario } from '#state/store.ts';
import { useApp, useAppState, useUnit, useWords } from './app-context.ts';
import unseen from './Unseen.module.css';

/** How long things rest before they are told, ms. */
const SETTLE = 700;

/** Tells the outcome of a move once, when it has settled; nothing while a slider moves. */
export function LiveRegion() {
  const { selectors } = useApp();
  const { t, locale } = useWords();
  const unit = useUnit();
  const scenario = useAppState(settledScenario);
  const isMoving = useAppState((state) => state.draft !== null && liveScenario(state) !== scenario);
  const input = useAppState(selectors.settledInput);
  const [first] = useState(scenario);
  const [told, setTold] = useState('');
  useEffect(() => {
    setTold('');
    if (isMoving || scenario === first) return;
    const [core] = selectors.figures(input);
    if (!core) return;
    const text = t.page.announce(
      amount(locale, core.amount, unit),
      `${amount(locale, core.delta, unit, true)} ${t.page.figures.versus(t.presetPaths[scenario.preset])}`,
    );
    const timer = window.setTimeout(() => setTold(text), SETTLE);
    return () => window.clearTimeout(timer);
  }, [scenario, isMoving, input, first, selectors, t, locale, unit]);
  return (
    <div className={unseen.unseen} aria-live="polite">
      {told}
    </div>
  );
}
