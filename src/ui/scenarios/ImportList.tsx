import { Check, CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { allyMeant } from '#i18n/did-you-mean.ts';
import { filePlace } from '#i18n/fault-place.ts';
import { amount } from '#i18n/format.ts';
import type { FaultFacts } from '#i18n/messages/wording.ts';
import { scenarioName } from '#i18n/scenario-text.ts';
import type { FileFault } from '#io/scenario-file.ts';
import { type AllyId, amountOf, marketOf, type Scenario } from '#model';
import type { Saving } from '#state/library.ts';
import { inputOf } from '#state/selectors.ts';
import { useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import { Fault } from '../Fault.tsx';
import styles from './ImportList.module.css';
import { type Content, useSlotActions } from './SlotActions.tsx';
import { contentOf, isKept, type ReadFile } from './use-import.ts';

interface Props {
  readonly files: readonly ReadFile[];
  readonly onImport: (files: readonly ReadFile[]) => void;
  readonly onDismiss: (file: ReadFile) => void;
}

/** Faults and scenarios of a file named before the rest are counted. */
const NAMED = 8;

/**
 * What chosen files hold and what is wrong in them; nothing changes until they are imported. It takes the focus
 * whenever files were read, so that it is seen and heard wherever the list was.
 */
export function ImportList({ files, onImport, onDismiss }: Props) {
  const say = useWords().t.library;
  const library = useAppState((state) => state.library);
  const good = files.filter((file) => savingOf(file, library).fresh > 0);
  const heading = say.read(files.filter(isRead).length, files.length);
  // What needs something done comes first.
  const ordered = files.toSorted((a, b) => Number(isRead(a)) - Number(isRead(b)));
  const box = useRef<HTMLElement>(null);
  const latest = files.at(-1)?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading brings a key of its own
  useEffect(() => {
    box.current?.closest('[data-scrolls]')?.scrollTo({ top: 0 });
    box.current?.focus({ preventScroll: true });
  }, [latest]);
  return (
    <section
      ref={box}
      className={styles.box}
      aria-label={`${heading}: ${say.nothingYet}`}
      tabIndex={-1}
      data-import
    >
      <header>
        <h3>{heading}</h3>
        <p>{say.nothingYet}</p>
        {good.length > 1 && (
          <button type="button" data-main onClick={() => onImport(good)}>
            {say.importAll(good.length)}
          </button>
        )}
      </header>
      <ul>
        {ordered.map((file) => (
          <FileItem key={file.key} file={file} onImport={onImport} onDismiss={onDismiss} />
        ))}
      </ul>
    </section>
  );
}

const isRead = ({ read }: ReadFile): boolean => read?.ok === true;

/** Counts what of a file is saved already and what is not. */
function savingOf({ read }: ReadFile, library: readonly Saving[]) {
  const contents = read?.ok ? read.value.map(contentOf) : [];
  const known = contents.filter((content) => isKept(content, library)).length;
  return { contents, known, fresh: contents.length - known };
}

function FileItem({ file, onImport, onDismiss }: Omit<Props, 'files'> & { readonly file: ReadFile }) {
  const words = useWords();
  const say = words.t.library;
  const again = words.t.library.again;
  const library = useAppState((state) => state.library);
  const { name, read } = file;
  const isGood = isRead(file);
  const { contents, known, fresh } = savingOf(file, library);
  const [only] = contents;
  return (
    <li data-fault={!isGood || undefined}>
      {isGood ? <Check aria-hidden="true" /> : <CircleAlert aria-hidden="true" />}
      <div>
        <p>
          <code>{name}</code>
        </p>
        {read === null ? (
          <p data-unread>{say.noMore}</p>
        ) : read.ok ? (
          <>
            <Contents scenarios={read.value.map(({ scenario }) => scenario)} />
            {known > 0 && <p data-known>{fresh === 0 ? again.savedAlready : again.someSaved(known)}</p>}
          </>
        ) : (
          <Faults faults={read.faults} />
        )}
      </div>
      {fresh === 0 && only && contents.length === 1 && (
        <OpenSaved content={only} onOpened={() => onDismiss(file)} />
      )}
      {fresh > 0 && (
        <button type="button" data-main aria-label={say.importOne(name)} onClick={() => onImport([file])}>
          {say.importIt}
        </button>
      )}
      <button type="button" aria-label={say.dismiss(name)} onClick={() => onDismiss(file)}>
        {say.dismissIt}
      </button>
    </li>
  );
}

/** Opens a scenario that a file brought a second time, as its row in the list would. */
function OpenSaved({ content, onOpened }: { readonly content: Content; readonly onOpened: () => void }) {
  const words = useWords();
  const say = words.t.library;
  const { open } = useSlotActions();
  return (
    <button
      type="button"
      data-main
      aria-label={words.t.library.again.openSaved(scenarioName(words, content.scenario))}
      onClick={() => {
        open(content);
        onOpened();
      }}
    >
      {say.open}
    </button>
  );
}

/** Says what the scenarios of a file are. */
function Contents({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const { store } = useApp();
  const words = useWords();
  const { t, name } = words;
  const say = t.library;
  const view = useAppState((state) => state.view);
  const unit = useUnit();
  const line = (scenario: Scenario): string => {
    const input = inputOf(store.data, scenario, view);
    const core = amountOf(input, input.projection, 'core', input.allies, 2035);
    return say.contents(
      t.presets[scenario.preset],
      Object.keys(scenario.targets).filter((key) => key !== '*').length,
      name(marketOf(scenario).exporter),
      amount(words.locale, core, unit),
    );
  };
  const titled = (scenario: Scenario): string => `“${scenarioName(words, scenario)}”`;
  const [only] = scenarios;
  if (only && scenarios.length === 1)
    return (
      <p>
        {say.scenarios(1)}, {titled(only)}: {line(only)}
        {only.note && <q>{only.note}</q>}
      </p>
    );
  return (
    <>
      <p>{say.scenarios(scenarios.length)}:</p>
      {scenarios.slice(0, NAMED).map((scenario, i) => (
        // Two scenarios of a file may be equal; lines have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={i}>
          {titled(scenario)}: {line(scenario)}
        </p>
      ))}
      {scenarios.length > NAMED && <p>{t.page.notices.more(scenarios.length - NAMED)}</p>}
    </>
  );
}

/** Names every fault, what to do and its path, and the ally that was meant where one comes near. */
function Faults({ faults }: { readonly faults: readonly FileFault[] }) {
  const { store } = useApp();
  const words = useWords();
  const { t } = words;
  const say = t.library;
  const said: Readonly<Record<FileFault['code'], (facts: FaultFacts) => string>> = t.fileFaults;
  const english = (id: AllyId): string => store.data.allies.find((ally) => ally.id === id)?.nameEn ?? id;
  const told = (fault: FileFault): string => {
    const meant = fault.code === 'unknown-ally' ? allyMeant(fault.key, english) : null;
    return meant && fault.code === 'unknown-ally'
      ? say.didYouMean(fault.key, meant, words.name(meant))
      : said[fault.code](fault);
  };
  return (
    <>
      <p data-unread>
        {say.notRead(
          faults.length,
          faults.every(({ code }) => code !== 'cut' && code !== 'not-json'),
        )}
      </p>
      {faults.slice(0, NAMED).map((fault) => (
        <p key={`${fault.path} ${fault.code}`}>
          <Fault place={filePlace(words, fault.path)} text={told(fault)} path={fault.path} />
        </p>
      ))}
      {faults.length > NAMED && <p>{say.atMost(faults.length - NAMED)}</p>}
    </>
  );
}
