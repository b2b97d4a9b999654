import { CircleHelp, Copy, Download, Ear, Ellipsis, Link, Quote, TextQuote } from 'lucide-react';
import { useState } from 'react';
import type { Chart } from '#charts/chart.ts';
import { readOptions } from '#io/export-options.ts';
import type { TableSource } from '#model';
import { chartAddress } from '#state/exporting.ts';
import { useActions, useApp, useWords } from '../app-context.ts';
import { Door } from '../Door.tsx';
import { Menu } from '../Menu.tsx';
import { type MenuItem, MenuItems } from '../MenuItems.tsx';
import { onDemand } from '../on-demand.ts';
import styles from './CardTools.module.css';
import { chartFootnote, chartText } from './chart-text.ts';
import { chartNamed } from './charts.ts';
import { fileNameOf } from './link.ts';
import { useExports } from './use-exports.tsx';

const ExplainDialog = onDemand(
  () => import('../explain/ExplainDialog.tsx'),
  (m) => m.ExplainDialog,
);
const ListenDialog = onDemand(
  () => import('../listen/ListenDialog.tsx'),
  (m) => m.ListenDialog,
);

interface Props {
  readonly source: TableSource;
  readonly chart: Chart;
  /** Whether the card shows its numbers: the dialog then opens on them. */
  readonly showsTable: boolean;
  readonly className: string | undefined;
}

/** Takes one chart out of the page: the export dialog, and behind three dots what needs no dialog. */
export function CardTools({ source, chart: drawn, showsTable, className }: Props) {
  const app = useApp();
  const { store } = app;
  const words = useWords();
  const { setExporting } = useActions();
  const exports = useExports();
  const { card } = words.t.page;
  const { menu, linkCopied, textCopied } = words.t.exporting;
  const [opened, setOpened] = useState<'explain' | 'listen' | null>(null);
  const chart = chartNamed(drawn.id);
  if (!chart) return null;
  const open = (): void => setExporting({ chart, tab: showsTable ? 'data' : 'image' });
  const copyImage = (): void => {
    const { image } = readOptions(() => window.localStorage);
    exports.copyPicture({ app, chart, options: { ...image, language: 'page' }, titles: {} });
  };
  const copyLink = (): void =>
    exports.copyText(
      chartAddress(store.getState(), store.data.edition, window.location, chart),
      linkCopied,
      fileNameOf(app, source.settled(), 'txt', ['link']),
    );
  const copy = (write: typeof chartText): void => {
    const table = source.settled();
    exports.copyText(
      write(app, words, table, drawn.finding(table, words)),
      textCopied,
      fileNameOf(app, table, 'txt', [write === chartText ? 'text' : 'footnote', words.locale]),
    );
  };
  const close = (): void => setOpened(null);
  const items: readonly MenuItem[] = [
    { label: menu.copyImage, Icon: Copy, act: copyImage },
    { label: menu.open, Icon: Download, act: open },
    { label: menu.copyLink, Icon: Link, act: copyLink },
    { label: menu.copyText, Icon: TextQuote, act: () => copy(chartText) },
    { label: menu.copyFootnote, Icon: Quote, act: () => copy(chartFootnote) },
    { label: menu.explain, Icon: CircleHelp, act: () => setOpened('explain') },
    { label: menu.listen, Icon: Ear, act: () => setOpened('listen') },
  ];
  return (
    <>
      <button
        type="button"
        className={`${className} ${styles.open}`}
        aria-label={card.save}
        data-tip={card.save}
        onClick={open}
      >
        <Download aria-hidden="true" />
      </button>
      <Menu label={menu.label} className={className} button={<Ellipsis aria-hidden="true" />}>
        {(closeMenu) => <MenuItems items={items} close={closeMenu} />}
      </Menu>
      {opened && (
        <Door onClose={close}>
          {opened === 'explain' ? (
            <ExplainDialog chart={chart} onClose={close} />
          ) : (
            <ListenDialog chart={chart} onClose={close} />
          )}
        </Door>
      )}
      {exports.toast}
    </>
  );
}
