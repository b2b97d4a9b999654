import { Check, CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { allyMeant } from '#i18n/did-you-mean.ts';
import { amount } from '#i18n/format.ts';
import type { FaultFacts } from '#i18n/messages/wording.ts';
import { scenarioTitle } from '#i18n/scenario-text.ts';
import type { FileFault, ScenarioFile } from '#io/scenario-file.ts';
import { type AllyId, amountOf, marketOf, type Result, type Scenario } from '#model';
import { inputOf } from '#state/selectors.ts';
import { useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import styles from './ImportList.module.css';

/** A file that was chosen or dropped, read but not yet taken over. */
export interface ReadFile {
  /** Tells files of the same name apart. */
  readonly key: number;
  readonly name: string;
  /** What it holds, or its faults; null where it is too large to read. */
  readonly read: Result<readonly ScenarioFile[], FileFault> | null;
}

interface Props {
  readonly files: readonly ReadFile[];
  readonly onImport: (files: readonly ReadFile[]) => void;
  readonly onDismiss: (file: ReadFile) => void;
}

/** Faults and scenarios of a file named before the rest are counted. */
const NAMED = 8;

/** What chosen files hold and what is wrong in them; nothing changes until they are imported. */
export function ImportList({ files, onImport, onDismiss }: Props) {
  const say = useWords().t.scenarios.library;
  const good = files.filter(({ read }) => read?.ok);
  return (
    <section className={styles.box} aria-label={say.read(files.length)} data-import>
      <header>
        <h3>{say.read(files.length)}</h3>
        <p>{say.nothingYet}</p>
        {good.length > 1 && (
          <button type="button" data-main onClick={() => onImport(good)}>
            {say.importAll(good.length)}
          </button>
        )}
      </header>
      <ul>
        {files.map((file) => (
          <FileItem key={file.key} file={file} onImport={onImport} onDismiss={onDismiss} />
        ))}
      </ul>
    </section>
  );
}

function FileItem({ file, onImport, onDismiss }: Omit<Props, 'files'> & { readonly file: ReadFile }) {
  const say = useWords().t.scenarios.library;
  const { name, read } = file;
  const isGood = read?.ok === true;
  return (
    <li data-fault={!isGood || undefined}>
      {isGood ? <Check aria-hidden="true" /> : <CircleAlert aria-hidden="true" />}
      <div>
        <p>
          <code>{name}</code>
        </p>
        {read === null ? (
          <p>{say.noMore}</p>
        ) : read.ok ? (
          <Contents scenarios={read.value.map(({ scenario }) => scenario)} />
        ) : (
          <Faults faults={read.faults} />
        )}
      </div>
      {isGood && (
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

/** Says what the scenarios of a file are. */
function Contents({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const { store } = useApp();
  const words = useWords();
  const { t, name } = words;
  const say = t.scenarios.library;
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
  const titled = (scenario: Scenario): string => `“${scenarioTitle(words, scenario)}”`;
  const [only] = scenarios;
  if (only && scenarios.length === 1)
    return (
      <p>
        {say.scenarios(1)}, {titled(only)}: {line(only)}
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

/** Names every fault with its path, and the ally that was meant where one comes near. */
function Faults({ faults }: { readonly faults: readonly FileFault[] }) {
  const { store } = useApp();
  const { t, name } = useWords();
  const say = t.scenarios.library;
  const words: Readonly<Record<FileFault['code'], (facts: FaultFacts) => string>> = t.fileFaults;
  const english = (id: AllyId): string => store.data.allies.find((ally) => ally.id === id)?.nameEn ?? id;
  const told = (fault: FileFault): ReactNode => {
    const meant = fault.code === 'unknown-ally' ? allyMeant(fault.key, english) : null;
    return meant && fault.code === 'unknown-ally'
      ? say.didYouMean(fault.key, meant, name(meant))
      : words[fault.code](fault);
  };
  return (
    <>
      <p>{say.notRead(faults.length)}</p>
      {faults.slice(0, NAMED).map((fault) => (
        <p key={`${fault.path} ${fault.code}`}>
          {fault.path !== '$' && <code data-path>{fault.path.replace(/^\$\.?/, '')}</code>} {told(fault)}
        </p>
      ))}
      {faults.length > NAMED && <p>{say.atMost(faults.length - NAMED)}</p>}
    </>
  );
}
