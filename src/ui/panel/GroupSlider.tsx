import { useState } from 'react';
import { percent, points } from '#i18n/format.ts';
import {
  type Ally,
  CORE_PLEDGE,
  type GroupMove,
  MOVE_KINDS,
  type MoveKind,
  OVERRIDE_RANGES,
  reaches,
  resolve,
  type Scenario,
} from '#model';
import { useActions, useAppState, useWords } from '../app-context.ts';
import { Lever } from '../Lever.tsx';
import { Segment, Segmented } from '../Segmented.tsx';
import styles from './GroupRow.module.css';

interface Props {
  readonly name: string;
  readonly settled: Scenario;
  /** Allies with armed forces, locked ones included. */
  readonly allies: readonly Ally[];
  readonly onMove: (move: GroupMove) => void;
  /** Ends a move: one step of undo. */
  readonly onEnd: () => void;
}

/** Ends of the rail and of what can be typed, by way of moving; fractions. */
const RAILS = {
  points: { rail: { min: -0.02, max: 0.02, step: 0.001 }, range: { min: -0.1, max: 0.1, kind: 'rate' } },
  value: { rail: { min: 0, max: 0.06, step: 0.001 }, range: OVERRIDE_RANGES.core },
  gap: { rail: { min: 0, max: 1, step: 0.05 }, range: { min: 0, max: 1, kind: 'rate' } },
} as const;

/** One rail for a group, in the way of moving that is chosen; let go it starts anew from where the allies are. */
export function GroupSlider({ name, settled, allies, onMove, onEnd }: Props) {
  const { t, locale } = useWords();
  const say = t.inputs.group;
  const { letGo } = useActions();
  const isMoving = useAppState((state) => state.draft !== null);
  const [kind, setKind] = useState<MoveKind>('points');
  const [amount, setAmount] = useState<number | null>(null);
  const cores = allies.map((ally) => resolve(ally, settled).core.share);
  const mean = cores.reduce((sum, core) => sum + core, 0) / Math.max(1, cores.length);
  const start = kind === 'value' ? mean : 0;
  const value = isMoving && amount !== null ? amount : start;
  const hasGap = cores.some((core) => !reaches(core, CORE_PLEDGE));
  const written = (wanted: number): string =>
    kind === 'points' ? points(locale, wanted) : percent(locale, wanted, kind === 'gap' ? 0 : 1);
  const move = (wanted: number): void => {
    setAmount(wanted);
    onMove({ kind, amount: wanted });
  };
  return (
    <div className={styles.moves}>
      <Segmented className={styles.kinds} label={say.kind}>
        {MOVE_KINDS.map((option) => (
          <Segment
            key={option}
            isOn={kind === option}
            onClick={() => {
              setKind(option);
              setAmount(null);
            }}
          >
            {say.kinds[option]}
          </Segment>
        ))}
      </Segmented>
      <Lever
        label=""
        note={kind === 'gap' && !hasGap ? say.noGap : say.kindHints[kind]}
        name={say.slider(name, say.kinds[kind])}
        value={value}
        start={start}
        isChanged={isMoving && amount !== null}
        {...RAILS[kind]}
        unit={kind === 'points' ? t.inputs.units.points : t.inputs.units.percent}
        leading="signs"
        isDisabled={kind === 'gap' && !hasGap}
        written={written}
        resetText={t.inputs.unset(say.kinds[kind], written(start))}
        onMove={move}
        onEnd={onEnd}
        onLetGo={letGo}
        onSet={(wanted) => {
          move(wanted);
          onEnd();
        }}
        onReset={letGo}
      />
    </div>
  );
}
