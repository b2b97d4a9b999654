import { Info, Link, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { editionMonth } from '#i18n/edition.ts';
import { filePlace, linkPlace } from '#i18n/fault-place.ts';
import type { FaultFacts } from '#i18n/messages/wording.ts';
import type { LinkFault, SlotId } from '#io/link/document.ts';
import type { Notice } from '#state/notice.ts';
import { takeFromShelf } from '#state/shelf.ts';
import { firstSlot } from '#state/slots.ts';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import { Fault } from './Fault.tsx';
import styles from './Notices.module.css';

/** Faults named before the rest are counted. */
const NAMED = 6;

/** What the reader should know, in bands above the results: what is kept, what could not be, and what to do. */
export function Notices() {
  const notices = useAppState((state) => state.notices);
  return notices.length === 0 ? null : (
    <div className={styles.notices}>
      {notices.map((notice) => (
        <Band key={notice.kind} notice={notice} />
      ))}
    </div>
  );
}

interface Said {
  readonly title: string;
  readonly lines: readonly ReactNode[];
  readonly actions?: ReactNode;
  readonly tone: 'info' | 'warning';
}

function Band({ notice }: { readonly notice: Notice }) {
  const { t } = useWords();
  const { dismiss } = useActions();
  const { title, lines, actions, tone } = useSaid(notice);
  const Icon = notice.kind === 'shared' ? Link : tone === 'info' ? Info : TriangleAlert;
  return (
    <div className={styles.band} data-tone={tone} data-notice={notice.kind} role="status">
      <Icon aria-hidden="true" />
      <div>
        <p className={styles.title}>{title}</p>
        {lines.map((line, i) => (
          // Lines have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={i}>{line}</div>
        ))}
      </div>
      <div className={styles.actions}>
        {actions}
        <button
          type="button"
          className={styles.close}
          aria-label={t.page.notices.dismiss}
          onClick={() => dismiss(notice.kind)}
        >
          <X aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}

function useSaid(notice: Notice): Said {
  const { store } = useApp();
  const words = useWords();
  const { t, locale } = words;
  const { keeping } = t;
  const slots = useAppState((state) => state.slots);
  const route = useAppState((state) => state.view.route);
  const { dismiss, open, setMadeWith } = useActions();
  const say = t.page.notices;
  const isLookedAt = useAppState((state) => state.saved === 'paused');
  const named = (faults: readonly ReactNode[]): readonly ReactNode[] =>
    faults.length > NAMED ? [...faults.slice(0, NAMED), say.more(faults.length - NAMED)] : faults;
  switch (notice.kind) {
    case 'link': {
      const { faults, kept, lost, isShown, hasOwn } = notice;
      const has = (code: LinkFault['code']): boolean => faults.some((fault) => fault.code === code);
      const isNewer = has('newer-version');
      const told: Readonly<Record<LinkFault['code'], (facts: FaultFacts) => string>> = t.linkFaults;
      const lines = faults.map((fault) => (
        <Fault key={fault.text} place={linkPlace(words, fault)} text={told[fault.code](fault)} />
      ));
      const unshown = isNewer ? say.newer(hasOwn) : hasOwn ? say.unreadable : say.fallbackFresh;
      const [title, ...hint] = !isShown
        ? [unshown]
        : has('cut')
          ? [keeping.link.cut, keeping.link.cutHint(kept)]
          : has('altered')
            ? [keeping.link.altered, keeping.link.alteredHint(kept)]
            : [keeping.link.damaged(kept, lost)];
      return {
        tone: 'warning',
        title: title ?? unshown,
        // Of a link that shows nothing there is nothing to tell but how to get a better one.
        lines: isShown ? [...hint, ...named(lines)] : isNewer ? [] : [t.linkFaults['not-a-link']()],
        actions: isShown && (
          <>
            <button type="button" onClick={() => dismiss('link')}>
              {say.keep(kept)}
            </button>
            <button
              type="button"
              data-quiet
              onClick={() => {
                dismiss('link');
                open([firstSlot()]);
              }}
            >
              {say.fresh}
            </button>
          </>
        ),
      };
    }
    case 'address': {
      const [first] = notice.parts;
      const isView = first?.key === 'view';
      const others = isView ? notice.parts.slice(1) : notice.parts;
      return {
        tone: 'warning',
        title: isView
          ? keeping.address.view(shortened(first.text), t.views.names[route])
          : keeping.address.parts,
        lines: named(others.map(({ key, text }) => keeping.address.part(key, shortened(text)))),
      };
    }
    case 'file': {
      const told: Readonly<Record<(typeof notice.faults)[number]['code'], (facts: FaultFacts) => string>> =
        t.fileFaults;
      return {
        tone: 'warning',
        title: say.file(notice.name),
        lines: named(
          notice.faults.map((fault) => (
            <Fault
              key={fault.path}
              place={filePlace(words, fault.path)}
              text={told[fault.code](fault)}
              path={fault.path}
            />
          )),
        ),
      };
    }
    case 'shared': {
      const [title, hint] = isLookedAt
        ? [say.shared, say.sharedHint]
        : notice.isCopy
          ? [t.history.copy, t.history.copyHint]
          : [say.kept, say.keptHint];
      return {
        tone: 'info',
        title,
        lines: [
          hint,
          ...(isLookedAt ? slots : []).flatMap(({ id, scenario }) =>
            scenario.note ? (
              <SharedNote key={id} slot={id} note={scenario.note} isAlone={slots.length === 1} />
            ) : (
              []
            ),
          ),
        ],
        actions: (
          <button type="button" onClick={() => takeFromShelf(store)}>
            {isLookedAt ? say.back : say.swap}
          </button>
        ),
      };
    }
    case 'edition': {
      const { made, isNewer } = notice;
      const { edition } = store.data;
      const told = t.history.edition;
      return {
        tone: 'info',
        title: told[isNewer ? 'newer' : 'older'](made, editionMonth(locale, made), edition),
        lines: [isNewer ? told.newerHint : told.olderHint],
        actions: !isNewer && (
          <button
            type="button"
            onClick={() => {
              dismiss('edition');
              setMadeWith(null);
            }}
          >
            {told.update(edition)}
          </button>
        ),
      };
    }
    case 'stored-damaged':
      return { tone: 'warning', title: say.damaged, lines: [say.damagedHint] };
    case 'no-storage':
      return { tone: 'warning', title: say[notice.reason], lines: [say.savingHint] };
  }
}

/** The note that came with a shared scenario: its beginning, and the way to the rest. */
function SharedNote({
  slot,
  note,
  isAlone,
}: {
  readonly slot: SlotId;
  readonly note: string;
  readonly isAlone: boolean;
}) {
  const say = useWords().t.keeping.note;
  const { setOverlay } = useActions();
  return (
    <>
      <p className={styles.note} data-note={slot}>
        <b>{say.told(isAlone ? null : slot)}</b>
        {note}
      </p>
      {isLong(note) && (
        <button type="button" className={styles.more} onClick={() => setOverlay({ kind: 'note', slot })}>
          {say.read}
        </button>
      )}
    </>
  );
}

/** Whether a note is longer than the lines of the band that show it. */
const isLong = (note: string): boolean => note.length > 200 || note.split('\n').length > 3;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
