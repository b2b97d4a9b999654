import { Code, Link } from 'lucide-react';
import { useId, useState } from 'react';
import { findingOf } from '#charts/finding.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import type { AllyId } from '#model';
import { chartAddress, embedAddress } from '#state/exporting.ts';
import { settledScenario } from '#state/store.ts';
import { useApp, useAppState, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { Choice } from './Choice.tsx';
import { sourceOf } from './charts.ts';
import styles from './Export.module.css';
import { embedCode } from './embed-code.ts';
import type { Exports } from './use-exports.tsx';

interface Props {
  readonly chart: ChartName;
  readonly exports: Exports;
}

/** Heights that a frame can be given, px. */
const HEIGHT = { least: 240, usual: 560, most: 2000 } as const;

/** The chart as an address to send, and as code for another's page. */
export function LinkTab({ chart, exports }: Props) {
  const { store, sources } = useApp();
  const words = useWords();
  const say = words.t.exporting;
  const state = useAppState((now) => now);
  const { edition } = store.data;
  const id = useId();
  const [height, setHeight] = useState<number>(HEIGHT.usual);
  const [hasSlider, setHasSlider] = useState(true);
  const ally = sliderOf(state.moved, settledScenario(state).targets);
  const address = chartAddress(state, edition, window.location, chart);
  const code = embedCode(
    embedAddress(state, edition, window.location, chart, hasSlider ? ally : null),
    findingOf(sourceOf(sources, chart).settled(), words).title,
    height,
  );
  return (
    <>
      <div className={styles.setting} data-column>
        <label htmlFor={`${id}-link`}>{say.link.link}</label>
        <Copied id={`${id}-link`} text={address} />
        <p>{say.link.linkHint}</p>
        <button
          type="button"
          className={button.outlined}
          onClick={() => exports.copyText(address, say.linkCopied)}
        >
          <Link aria-hidden="true" />
          {say.link.copyLink}
        </button>
      </div>
      <Choice
        label={say.link.controls}
        options={[
          { value: 'slider', label: say.link.withSlider(words.name(ally)) },
          { value: 'none', label: say.link.noControls },
        ]}
        value={hasSlider ? 'slider' : 'none'}
        onChange={(value) => setHasSlider(value === 'slider')}
      />
      <label className={styles.setting}>
        <span>{say.link.height}</span>
        <input
          type="number"
          min={HEIGHT.least}
          max={HEIGHT.most}
          step={20}
          defaultValue={height}
          onChange={({ target }) => target.checkValidity() && setHeight(target.valueAsNumber)}
        />
      </label>
      <div className={styles.setting} data-column>
        <label htmlFor={`${id}-code`}>{say.link.embed}</label>
        <Copied id={`${id}-code`} text={code} />
        <p>{say.link.embedHint}</p>
        <button
          type="button"
          className={button.outlined}
          onClick={() => exports.copyText(code, say.textCopied)}
        >
          <Code aria-hidden="true" />
          {say.link.copyCode}
        </button>
      </div>
    </>
  );
}

/** A text to take away; it is chosen whole, should the browser not allow copying. */
function Copied({ id, text }: { readonly id: string; readonly text: string }) {
  return <textarea id={id} readOnly rows={4} value={text} onFocus={({ target }) => target.select()} />;
}

/** Gives the ally whose slider says most: the one last moved, else the first that was changed, else Germany. */
function sliderOf(moved: readonly AllyId[], targets: Readonly<Partial<Record<string, unknown>>>): AllyId {
  const changed = Object.keys(targets).filter((key): key is AllyId => key !== '*');
  return moved[0] ?? changed[0] ?? 'DEU';
}
