import { Play, Square } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { findingOf } from '#charts/finding.ts';
import { endsOfTune, type Note, type Tune, tunesOf } from '#charts/tune.ts';
import { cellText, columnName } from '#i18n/columns.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import type { Words } from '#i18n/words.ts';
import type { AllyId } from '#model';
import { useApp, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { Dialog } from '../Dialog.tsx';
import { sourceOf } from '../export/charts.ts';
import { sourcesFor } from '../sources.ts';
import styles from './ListenDialog.module.css';
import { playNotes } from './play.ts';

interface Props {
  readonly chart: ChartName;
  readonly onClose: () => void;
}

/** Plays a chart's numbers as tones, one column at a time: higher is more. */
export function ListenDialog({ chart, onClose }: Props) {
  const sources = sourcesFor(useApp());
  const words = useWords();
  const say = words.t.listening;
  const table = sourceOf(sources, chart).settled();
  const { title, subtitle } = findingOf(table, words);
  const tunes = tunesOf(table);
  const [chosen, setChosen] = useState(0);
  const tune = tunes[chosen];
  const first = useRef<HTMLButtonElement>(null);
  const player = usePlayer(tune);
  const selectId = useId();
  return (
    <Dialog
      title={words.t.exporting.menu.listen}
      about={words.t.exporting.charts[chart]}
      first={first}
      onClose={onClose}
    >
      <div className={styles.listen}>
        <p className={styles.title}>{title}</p>
        <p className={styles.subtitle}>{subtitle}</p>
        {tune ? (
          <>
            <div className={styles.choice}>
              <label htmlFor={selectId}>{say.column}</label>
              <select
                id={selectId}
                value={chosen}
                onChange={(event) => {
                  player.stop();
                  setChosen(Number(event.target.value));
                }}
              >
                {tunes.map((one, i) => (
                  <option key={tuneName(one, words)} value={i}>
                    {tuneName(one, words)}
                  </option>
                ))}
              </select>
            </div>
            <Bars tune={tune} at={player.at} />
            <p className={styles.now} aria-hidden="true">
              {player.at === null ? '\u00a0' : noteText(tune, tune.notes[player.at], words)}
            </p>
            <p id={`${selectId}-ends`}>{endsText(tune, words)}</p>
            <button
              ref={first}
              type="button"
              className={button.outlined}
              data-main
              aria-describedby={`${selectId}-ends`}
              onClick={player.isPlaying ? player.stop : player.play}
            >
              {player.isPlaying ? <Square aria-hidden="true" /> : <Play aria-hidden="true" />}
              {player.isPlaying ? say.stop : say.play}
            </button>
            {player.hasFailed && <p role="alert">{say.failed}</p>}
          </>
        ) : (
          <p>{say.nothing}</p>
        )}
      </div>
    </Dialog>
  );
}

/** Plays a tune and follows it; another tune, or leaving, stops it. */
function usePlayer(tune: Tune | undefined) {
  const [at, setAt] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const halt = useRef<() => void>(undefined);
  const stop = (): void => {
    halt.current?.();
    halt.current = undefined;
    setPlaying(false);
    setAt(null);
  };
  const play = (): void => {
    if (!tune) return;
    try {
      halt.current = playNotes(tune.notes, (index) => {
        setAt(index);
        if (index === null) setPlaying(false);
      });
      setPlaying(true);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => () => halt.current?.(), []);
  return { at, isPlaying, hasFailed, play, stop };
}

/** The tones for the eye: a bar for each, the one that sounds dark. */
function Bars({ tune, at }: { readonly tune: Tune; readonly at: number | null }) {
  const ends = endsOfTune(tune);
  const [least, most] = [Math.min(0, ends?.[0].value ?? 0), Math.max(0, ends?.[1].value ?? 0)];
  return (
    <div className={styles.bars} aria-hidden="true">
      {tune.notes.map(({ at: key, value }, i) => (
        <i
          key={String(key)}
          data-on={i === at || undefined}
          data-none={value === null || undefined}
          style={{ height: `${value === null ? 100 : (100 * (value - least)) / (most - least || 1)}%` }}
        />
      ))}
    </div>
  );
}

const tuneName = ({ of, column }: Tune, words: Words): string =>
  of === null
    ? columnName(column, words)
    : words.t.listening.whose(words.name(of as AllyId), columnName(column, words));

const atText = ({ along }: Tune, { at }: Note, words: Words): string => cellText(at, along, words);

const noteText = (tune: Tune, note: Note | undefined, words: Words): string =>
  note ? `${atText(tune, note, words)} · ${cellText(note.value, tune.column, words)}` : '';

function endsText(tune: Tune, words: Words): string {
  const ends = endsOfTune(tune);
  if (!ends) return '';
  const [low, high] = ends.map((note) => noteText(tune, note, words));
  const silent = tune.notes.filter(({ value }) => value === null).length;
  return words.t.listening.ends(low ?? '', high ?? '', silent);
}
