import { Link } from 'lucide-react';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { chartAddress } from '#state/exporting.ts';
import { useApp, useWords } from '../app-context.ts';
import styles from './Export.module.css';
import type { Exports } from './use-exports.tsx';

interface Props {
  readonly chart: ChartName;
  readonly exports: Exports;
}

/** The chart as an address to send. */
export function LinkTab({ chart, exports }: Props) {
  const { store } = useApp();
  const say = useWords().t.exporting;
  const address = chartAddress(store.getState(), store.data.edition, window.location, chart);
  return (
    <div className={styles.setting} data-column>
      <label htmlFor="export-link">{say.link.link}</label>
      <textarea
        id="export-link"
        readOnly
        rows={3}
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <p>{say.link.linkHint}</p>
      <button type="button" onClick={() => exports.copyText(address, say.linkCopied)}>
        <Link aria-hidden="true" />
        {say.link.copyLink}
      </button>
    </div>
  );
}
