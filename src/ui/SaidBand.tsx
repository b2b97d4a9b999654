import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { editionMonth } from '#i18n/edition.ts';
import { filePlace, linkPlace } from '#i18n/fault-place.ts';
import type { FaultFacts } from '#i18n/messages/wording.ts';
import type { LinkFault } from '#io/link/document.ts';
import type { Notice } from '#state/notice.ts';
import { firstSlot } from '#state/slots.ts';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import { Band, type Said } from './Band.tsx';
import { Fault } from './Fault.tsx';
import { BackButton, KeepButton, useSharedNotes } from './SharedBand.tsx';

/** Faults named before the rest are counted. */
const NAMED = 6;

/** Any notice but that of a shared scenario. */
type Told = Exclude<Notice, { readonly kind: 'shared' }>;

/** Says what became of a link, a file, the address or this device, and what can be done about it. */
export function SaidBand({ notice }: { readonly notice: Told }) {
  const { drafts } = useApp();
  const { dismiss } = useActions();
  const said = useSaid(notice);
  const isLookedAt = useAppState((state) => state.saved === 'paused');
  return (
    <Band
      {...said}
      kind={notice.kind}
      Icon={said.tone === 'info' ? Info : TriangleAlert}
      onClose={() => {
        if (notice.kind === 'draft') drafts.drop(notice.of);
        // It spoke for the band over a shared scenario, too.
        if (notice.kind === 'link' && notice.isShown && isLookedAt) dismiss('shared');
      }}
    />
  );
}

/** Words a notice in the language of the page. */
function useSaid(notice: Told): Said {
  const { store } = useApp();
  const words = useWords();
  const { t, locale } = words;
  const { bands } = t;
  const route = useAppState((state) => state.view.route);
  const { dismiss, open, setMadeWith, setOverlay, setSaved } = useActions();
  const say = t.page.notices;
  const isLookedAt = useAppState((state) => state.saved === 'paused');
  const hasOther = useAppState((state) => state.shelf.length > 0);
  const notes = useSharedNotes();
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
          ? [bands.link.cut, bands.link.cutHint(kept)]
          : has('altered')
            ? [bands.link.altered, bands.link.alteredHint(kept)]
            : [bands.link.damaged(kept, lost)];
      return {
        tone: 'warning',
        title: title ?? unshown,
        // Of a link that shows nothing there is nothing to tell but how to get a better one.
        lines: isShown
          ? [
              ...hint,
              ...named(lines),
              ...(isLookedAt ? [`${say.shared} ${t.links.sharedHint(hasOther)}`, ...notes] : []),
            ]
          : isNewer
            ? []
            : [t.linkFaults['not-a-link']()],
        actions: isShown && (
          <>
            <KeepButton />
            {isLookedAt && hasOther ? (
              <BackButton />
            ) : (
              <button
                type="button"
                data-quiet
                onClick={() => {
                  dismiss('link');
                  dismiss('shared');
                  // A new beginning is no edit of another's scenario.
                  if (isLookedAt) setSaved('saved');
                  open([firstSlot()]);
                }}
              >
                {say.fresh}
              </button>
            )}
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
        title: isView ? bands.address.view(shortened(first.text), t.views.names[route]) : bands.address.parts,
        lines: named(others.map(({ key, text }) => bands.address.part(key, shortened(text)))),
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
    case 'draft': {
      const { slot, field } = notice;
      const told = t.links.draft;
      return {
        tone: 'info',
        title: told[field](slot),
        lines: [told.hint],
        actions: (
          <button type="button" onClick={() => setOverlay({ kind: field, slot })}>
            {told.go}
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

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
