import { Code, FileDown, Link, Share2 } from 'lucide-react';
import { type ReactNode, type RefObject, useId, useRef } from 'react';
import { findingOf } from '#charts/finding.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { FRAME_HEIGHT, LINK_CHOICES, type LinkOptions } from '#io/export-options.ts';
import { LATEST } from '#io/link/document.ts';
import { canShareLink } from '#io/share.ts';
import type { AllyId } from '#model';
import { chartAddress, embedAddress } from '#state/exporting.ts';
import { settledScenario } from '#state/store.ts';
import { useApp, useAppState, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { sourcesFor } from '../sources.ts';
import { Choice } from './Choice.tsx';
import { sourceOf } from './charts.ts';
import styles from './Export.module.css';
import { embedCode } from './embed-code.ts';
import type { Exports } from './use-exports.tsx';

interface Props {
  readonly chart: ChartName;
  readonly options: LinkOptions;
  readonly onChange: (options: LinkOptions) => void;
  readonly exports: Exports;
}

/** The chart as an address to send, and as code for another's page, of these data or always of the newest. */
export function LinkTab({ chart, options, onChange, exports }: Props) {
  const app = useApp();
  const { store } = app;
  const sources = sourcesFor(app);
  const words = useWords();
  const say = words.t.exporting;
  const { sharing } = words.t;
  const link = useRef<HTMLTextAreaElement>(null);
  const embed = useRef<HTMLTextAreaElement>(null);
  const onPage = useAppState((now) => now);
  const { edition } = store.data;
  const set = (change: Partial<LinkOptions>): void => onChange({ ...options, ...change });
  const state = options.data === 'latest' ? { ...onPage, madeWith: LATEST } : onPage;
  const ally = sliderOf(state.moved, settledScenario(state).targets);
  const address = chartAddress(state, edition, window.location, chart);
  const { title } = findingOf(sourceOf(sources, chart).settled(), words);
  const code = embedCode(
    embedAddress(state, edition, window.location, chart, options.controls === 'slider' ? ally : null),
    title,
    options.height,
  );
  return (
    <>
      <Choice
        label={sharing.data}
        options={LINK_CHOICES.data.map((value) => ({
          value,
          label: value === 'pinned' ? sharing.pinned(onPage.madeWith ?? edition) : sharing.latest,
        }))}
        value={options.data}
        onChange={(data) => set({ data })}
        hint={options.data === 'pinned' ? sharing.pinnedHint : sharing.latestHint}
      />
      <Text field={link} label={say.link.link} text={address} hint={say.link.linkHint}>
        <button
          type="button"
          className={button.outlined}
          onClick={() => void exports.copyField(link.current, say.linkCopied)}
        >
          <Link aria-hidden="true" />
          {say.link.copyLink}
        </button>
        {canShareLink(address) && (
          <button type="button" className={button.outlined} onClick={() => exports.shareLink(title, address)}>
            <Share2 aria-hidden="true" />
            {say.share}
          </button>
        )}
      </Text>
      <Choice
        label={say.link.controls}
        options={LINK_CHOICES.controls.map((value) => ({
          value,
          label: value === 'slider' ? say.link.withSlider(words.name(ally)) : say.link.noControls,
        }))}
        value={options.controls}
        onChange={(controls) => set({ controls })}
      />
      <label className={styles.setting}>
        <span>{say.link.height}</span>
        <input
          type="number"
          min={FRAME_HEIGHT.least}
          max={FRAME_HEIGHT.most}
          step={20}
          defaultValue={options.height}
          onChange={({ target }) => target.checkValidity() && set({ height: target.valueAsNumber })}
        />
      </label>
      <Text field={embed} label={say.link.embed} text={code} hint={say.link.embedHint}>
        <button
          type="button"
          className={button.outlined}
          onClick={() => void exports.copyField(embed.current, say.textCopied)}
        >
          <Code aria-hidden="true" />
          {say.link.copyCode}
        </button>
      </Text>
      <div className={styles.setting}>
        <span>{say.link.file}</span>
        <div>
          <button type="button" className={button.outlined} onClick={() => exports.saveScenario(app)}>
            <FileDown aria-hidden="true" />
            {say.link.saveFile}
          </button>
          <p>{say.link.fileHint}</p>
        </div>
      </div>
    </>
  );
}

interface TextProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly text: string;
  readonly hint: string;
  /** The ways to take it. */
  readonly children: ReactNode;
}

/** A text to take away; it is chosen whole, should the browser not allow copying. */
function Text({ field, label, text, hint, children }: TextProps) {
  const id = useId();
  return (
    <div className={styles.setting} data-column>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={4}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <p>{hint}</p>
      <div className={styles.ways}>{children}</div>
    </div>
  );
}

/** Gives the ally whose slider says most: the one last moved, else the first that was changed, else Germany. */
function sliderOf(moved: readonly AllyId[], targets: Readonly<Partial<Record<string, unknown>>>): AllyId {
  const changed = Object.keys(targets).filter((key): key is AllyId => key !== '*');
  return moved[0] ?? changed[0] ?? 'DEU';
}
