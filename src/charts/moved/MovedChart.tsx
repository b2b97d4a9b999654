import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Words } from '#i18n/words.ts';
import type { AllyId, Table, TableSource, Year } from '#model';
import type { ChartProps } from '../Drawn.tsx';
import { useDomains, useSettled } from '../live.ts';
import { LiveLayer, Shell } from '../Shell.tsx';
import type { Size } from '../scales.ts';
import { aloneMarks } from './alone.ts';
import { hasMoved, movedFinding, movedReading } from './finding.ts';
import { MOVED_DOMAINS, movedFrame, movedPlaces } from './frame.ts';
import { movedMarks } from './marks.ts';
import { movedAllies, movedPanels } from './rows.ts';

export interface Props extends ChartProps {
  /** The one ally is named elsewhere: the panel has no head, and shows the fastest rise so far as a slope. */
  readonly isAlone?: boolean;
}

/** The core share of the allies just moved, a panel each, with what the move opens to the exporter. */
export function MovedChart({ source, words, width, height, isAlone = false, onYear }: Props) {
  const settled = useSettled(source);
  // A move of another ally changes which panels there are; that alone draws the shells again while a slider moves.
  const shown = useSyncExternalStore(
    source.subscribe,
    () => movedAllies(source.live()).join(),
    () => movedAllies(source.settled()).join(),
  );
  const allies = shown ? (shown.split(',') as AllyId[]) : [];
  const places = movedPlaces(allies.length, { width, height });
  const [max = 0] = useDomains(source, MOVED_DOMAINS);
  const finding = useMemo(() => movedFinding(settled, words), [settled, words]);
  return (
    <div style={{ position: 'relative', width, height }}>
      {allies.map((ally, i) => {
        const place = places[i] ?? { x: 0, y: 0, width, height };
        return (
          <div key={ally} style={{ position: 'absolute', left: place.x, top: place.y }}>
            <Panel
              ally={ally}
              source={source}
              settled={settled}
              words={words}
              width={place.width}
              height={place.height}
              max={max}
              isAlone={isAlone}
              label={`${words.name(ally)}. ${finding.title}`}
              onYear={onYear}
            />
          </div>
        );
      })}
    </div>
  );
}

interface PanelProps extends Size {
  readonly ally: AllyId;
  readonly source: TableSource;
  readonly settled: Table;
  readonly words: Words;
  readonly max: number;
  readonly isAlone: boolean;
  readonly label: string;
  readonly onYear: ((year: Year) => void) | undefined;
}

function Panel({ ally, source, settled, words, width, height, max, isAlone, label, onYear }: PanelProps) {
  const panelOf = useCallback(
    (table: Table) => movedPanels(table).find((panel) => panel.ally === ally),
    [ally],
  );
  const frame = useMemo(
    () => movedFrame(settled, words, { width, height }, max, isAlone),
    [settled, words, width, height, max, isAlone],
  );
  const draw = useCallback(
    (table: Table) => {
      const panels = movedPanels(table);
      const panel = panels.find((candidate) => candidate.ally === ally);
      if (!panel) return [];
      return isAlone
        ? aloneMarks(panel, table, frame, words)
        : movedMarks(panel, table, frame, words, panels.some(hasMoved));
    },
    [ally, frame, words, isAlone],
  );
  const read = useCallback(
    (table: Table, year: Year) => {
      const panel = panelOf(table);
      return panel ? movedReading(panel, table, words, year) : null;
    },
    [panelOf, words],
  );
  const data = useMemo(() => {
    // A panel that appears while its slider moves is not in the settled table yet.
    const panel = panelOf(settled) ?? panelOf(source.live());
    return (panel?.rows ?? []).map(({ year, core, preset, plan }) => ({ year, core, preset, plan }));
  }, [settled, source, panelOf]);
  return (
    <Shell frame={frame} source={source} data={data} label={label} read={read} onYear={onYear}>
      <LiveLayer source={source} draw={draw} />
    </Shell>
  );
}
