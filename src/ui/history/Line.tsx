import { Star } from 'lucide-react';
import { amountShort } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { type AmountUnit, HORIZON } from '#model';
import { effectOf, type HistoryLine, type StepEffect } from '#state/history.ts';
import type { AppStore } from '#state/store.ts';
import { useActions, useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import styles from './HistoryPanel.module.css';
import { stepText } from './step-text.ts';
import { toLever, toRow } from './to-input.ts';

interface Props {
  readonly line: HistoryLine;
  /** Whether the keyboard stops at its buttons. */
  readonly isStop: boolean;
  readonly onFocus?: () => void;
  readonly onGo: () => void;
}

/** One step: pressed, the page shows it; its name leads to the input it moved. */
export function Line({ line, isStop, onFocus, onGo }: Props) {
  const { store } = useApp();
  const { setView, setHistoryOpen, toggleBookmark } = useActions();
  const words = useWords();
  const say = words.t.history;
  const unit = useUnit();
  const view = useAppState((state) => state.view);
  const isStarred = useAppState(({ bookmarks }) => bookmarks.some(({ slots }) => slots === line.slots));
  const { step, place } = line;
  const text = stepText(words, step);
  const effect = effectOf(store.data, line, view);
  const after = effect ? amountShort(words.locale, effect.after, unit) : '';
  const change = effect?.change === 0 ? say.noChange : changeText(words, unit, effect);
  const jump = jumpOf(store, words, line);
  const tabIndex = isStop ? 0 : -1;
  const status = place === 'past' ? null : say[place];
  return (
    <li data-place={place} aria-current={place === 'now' ? 'step' : undefined}>
      <button
        type="button"
        data-go
        className={styles.go}
        tabIndex={tabIndex}
        aria-label={[
          say.see(text),
          change && `${say.changeOf}: ${change}`,
          after && `${say.column(HORIZON)}: ${after}`,
          status,
        ]
          .filter(Boolean)
          .join(', ')}
        onFocus={onFocus}
        onClick={onGo}
      />
      <i aria-hidden="true" />
      <span className={styles.step}>
        {jump ? (
          <button
            type="button"
            className={styles.name}
            tabIndex={tabIndex}
            aria-label={say.toRow(text)}
            onFocus={onFocus}
            onClick={() => {
              setHistoryOpen(false);
              setView({ slot: step.at });
              jump();
            }}
          >
            {text}
          </button>
        ) : (
          <span aria-hidden="true">{text}</span>
        )}
        {place === 'now' && <em aria-hidden="true">{say.now}</em>}
      </span>
      <span className={styles.effect} aria-hidden="true">
        {change}
      </span>
      <span className={`${styles.effect} ${styles.after}`} aria-hidden="true">
        {after}
      </span>
      <button
        type="button"
        className={`${button.square} ${styles.star}`}
        tabIndex={tabIndex}
        aria-label={say.star(text)}
        aria-pressed={isStarred}
        onFocus={onFocus}
        onClick={() => toggleBookmark({ slots: line.slots, before: line.before })}
      >
        <Star aria-hidden="true" />
      </button>
    </li>
  );
}

/** What a step added; empty where the scenario came with it. */
const changeText = ({ locale }: Words, unit: AmountUnit, effect: StepEffect | null): string =>
  effect === null || effect.change === null ? '' : amountShort(locale, effect.change, unit, true);

/** Gives the way to the input that a step moved; null for one that moved no single input. */
function jumpOf(store: AppStore, { t }: Words, { step }: HistoryLine): (() => void) | null {
  switch (step.kind) {
    case 'ally':
    case 'inputs':
    case 'reset':
      return () => toRow(store, step.ally);
    case 'lever':
      return () => toLever(store, t.market.levers[step.lever].label);
    case 'coverage':
      return () => toLever(store, t.market.segmentNames[step.segment]);
    default:
      return null;
  }
}
