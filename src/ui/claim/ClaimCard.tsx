import { Check, Quote, X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  assumedSteps,
  claimFigure,
  claimHeading,
  coverText,
  footnoteOf,
  JOINS,
  openingText,
  rangeText,
  statusText,
  stepFigure,
  stepName,
} from '#i18n/claim.ts';
import { amount, percent } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { type AllyId, type Claim, type ClaimOf, claimOf, type TableInput } from '#model';
import { useApp, useAppState, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import styles from './ClaimCard.module.css';
import { placeBeside } from './place.ts';

export interface ClaimCardProps {
  readonly figure: ClaimOf;
  /** Null for the allies of the view. */
  readonly allies: readonly AllyId[] | null;
  /** What the card belongs to, and stands beside; focus goes back to what had it. */
  readonly anchor: Element;
  readonly onClose: () => void;
}

/** How a figure comes about: the formula with its numbers, low and high, how sure each part is, sources, a footnote. */
export function ClaimCard({ figure, allies, anchor, onClose }: ClaimCardProps) {
  const { selectors } = useApp();
  const words = useWords();
  const input = useAppState(selectors.liveInput);
  const claim = useMemo(() => claimOf(input, figure, allies ?? input.allies), [input, figure, allies]);
  const card = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = card.current;
    if (!shown) return;
    shown.showPopover();
    placeBeside(shown, anchor);
    shown.focus({ preventScroll: true });
    // The footnote makes the card longer.
    const observer = new ResizeObserver(() => placeBeside(shown, anchor));
    observer.observe(shown);
    return () => observer.disconnect();
  }, [anchor]);
  return (
    <div
      ref={card}
      className={styles.card}
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <div className={styles.head}>
        <h3 id={titleId}>{claimHeading(words, input, claim)}</h3>
        <button
          type="button"
          className={button.square}
          aria-label={words.t.claim.close}
          onClick={() => card.current?.hidePopover()}
        >
          <X aria-hidden="true" />
        </button>
      </div>
      <p className={styles.big}>
        <b>{claimFigure(words, claim)}</b>
        <Badge claim={claim} words={words} />
      </p>
      <Formula claim={claim} input={input} words={words} />
      <About claim={claim} input={input} words={words} />
      <Footnote text={footnoteOf(words, input, claim)} words={words} />
    </div>
  );
}

interface PartProps {
  readonly claim: Claim;
  readonly input: TableInput;
  readonly words: Words;
}

function Badge({ claim, words }: Pick<PartProps, 'claim' | 'words'>) {
  const { length } = assumedSteps(claim);
  const say = words.t.claim;
  if (length === 0) return null;
  return <em>{length === 1 ? say.oneAssumption : say.assumptions(length)}</em>;
}

function Formula({ claim, input, words }: PartProps) {
  const { t, locale } = words;
  const opening = openingText(words, input, claim);
  const covered = coverText(words, claim);
  return (
    <table className={styles.formula}>
      <tbody>
        {claim.steps.map((step) => (
          <tr key={step.part}>
            <th scope="row">
              {JOINS[step.joins]}
              {stepName(words, input, claim, step)}
              {step.part === 'open' && opening && <small>{opening}</small>}
              {step.part === 'covered' && covered && <small>{covered}</small>}
            </th>
            <td>{stepFigure(words, input, step)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" aria-label="=">
            =
          </th>
          <td>{claimFigure(words, claim)}</td>
        </tr>
        {claim.told && (
          <tr>
            <th scope="row">{t.claim.asShown}</th>
            <td>{amount(locale, claim.told.value, claim.told.unit)}</td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}

function About({ claim, input, words }: PartProps) {
  const { store } = useApp();
  const { t, locale } = words;
  const say = t.claim;
  const range = rangeText(words, claim, false);
  const imports = claim.importRange;
  return (
    <dl className={styles.about}>
      {range && (
        <>
          <dt>{say.range}</dt>
          <dd>
            {range},{' '}
            {imports
              ? say.ofImports(percent(locale, imports.low, 0), percent(locale, imports.high, 0))
              : say.ofImportsEach}
          </dd>
        </>
      )}
      <dt>{say.status}</dt>
      <dd>
        {statusText(words, input, claim)}
        {claim.allies.length > 1 && claim.measure !== 'coreShare' && <> · {say.ofGroup}</>}
      </dd>
      <dt>{say.sources}</dt>
      <dd>
        {claim.sourceIds.map((id, i) => {
          const address = store.data.sources.find((known) => known.id === id)?.address;
          return (
            <span key={id}>
              {i > 0 && ' · '}
              {address ? (
                <a href={address} rel="noreferrer" target="_blank">
                  {t.sources[id]}
                </a>
              ) : (
                t.sources[id]
              )}
            </span>
          );
        })}
      </dd>
    </dl>
  );
}

/** Copies the figure with all that belongs to it; where the browser refuses, the text is selected instead. */
function Footnote({ text, words }: { readonly text: string; readonly words: Words }) {
  const say = words.t.claim;
  const [state, setState] = useState<'rest' | 'copied' | 'refused'>('rest');
  const shown = useRef<HTMLParagraphElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  useEffect(() => {
    if (state === 'refused' && shown.current) window.getSelection()?.selectAllChildren(shown.current);
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  return (
    <div className={styles.footnote}>
      <button type="button" className={button.outlined} onClick={() => void copy()}>
        <Quote aria-hidden="true" />
        {say.copy}
      </button>
      <div role="status">
        {state !== 'rest' && (
          <>
            <span data-state={state}>
              {state === 'copied' && <Check aria-hidden="true" />}
              {state === 'copied' ? say.copied : say.copyFailed}
            </span>
            <p ref={shown}>{text}</p>
          </>
        )}
      </div>
    </div>
  );
}
