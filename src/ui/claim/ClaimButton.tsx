import { Info } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { AllyId, ClaimOf } from '#model';
import { useWords } from '../app-context.ts';
import { Door } from '../Door.tsx';
import { onDemand } from '../on-demand.ts';
import styles from './ClaimButton.module.css';
import type { ClaimCardProps } from './ClaimCard.tsx';

const ClaimCard = onDemand(
  () => import('./ClaimCard.tsx'),
  (m) => m.ClaimCard,
);

interface Props extends ClaimOf {
  /** Whose figure it is; without them that of the view's allies. */
  readonly allies?: readonly AllyId[];
  /** What the figure is, for those who hear it: `Core spending, 2035`. */
  readonly label: string;
  /** The figure as it stands on the page; without it a small sign beside the figure. */
  readonly children?: ReactNode;
}

/** A figure that says how it comes about, or the sign beside one; a press opens its card. */
export function ClaimButton({ allies, label, children, measure, segment, when, isOfScope }: Props) {
  const { doors } = useWords().t;
  const [isOpen, setOpen] = useState(false);
  const figure = useMemo(() => ({ measure, segment, when, isOfScope }), [measure, segment, when, isOfScope]);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={children === undefined ? styles.sign : styles.figure}
        data-claim={measure}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={children === undefined ? doors.why(label) : undefined}
        title={doors.why(label)}
        onClick={() => setOpen(!isOpen)}
      >
        {children ?? <Info aria-hidden="true" />}
      </button>
      {isOpen && button.current && (
        <ClaimPopup
          figure={figure}
          allies={allies ?? null}
          anchor={button.current}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** The card of a figure, beside what it belongs to. */
export function ClaimPopup(props: ClaimCardProps) {
  return createPortal(
    <Door onClose={props.onClose}>
      <ClaimCard {...props} />
    </Door>,
    // What lies outside an open dialog cannot be reached.
    props.anchor.closest('dialog') ?? document.body,
  );
}
