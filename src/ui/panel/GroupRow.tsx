import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { percentFigure } from '#i18n/format.ts';
import {
  type GroupMove,
  type GroupOutcome,
  moveGroup,
  type NamedScope,
  OVERRIDE_RANGES,
  type OverrideChange,
  reaches,
  resolve,
  type Scenario,
} from '#model';
import { alliesOfGroup, ownGroup } from '#state/groups.ts';
import { changeOf } from '#state/rows.ts';
import { liveScenario, settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { Door } from '../Door.tsx';
import { NumberField } from '../NumberField.tsx';
import { onDemand } from '../on-demand.ts';
import { GroupChoice } from './GroupChoice.tsx';
import styles from './GroupRow.module.css';
import { Rug } from './Rug.tsx';

const GroupSlider = onDemand(
  () => import('./GroupSlider.tsx'),
  (m) => m.GroupSlider,
);

/** A group moved as one: where its allies stand as a rug, one field, and the three ways of moving together. */
export function GroupRow() {
  const { store } = useApp();
  const { dragTargets, release } = useActions();
  const { t } = useWords();
  const say = t.inputs.group;
  const scenario = useAppState(liveScenario);
  const key = useAppState((state) => state.group);
  const groups = useAppState((state) => state.groups);
  const [isOpen, setOpen] = useState(false);
  /** What the last move did, and the scenario it led to: said as long as that stands. */
  const [said, setSaid] = useState<{ readonly text: string; readonly after: Scenario } | null>(null);
  const outcome = useRef<GroupOutcome | null>(null);
  const allies = alliesOfGroup(store.data, groups, key);
  const armed = allies.filter((ally) => ally.hasForces);
  const targets = armed.map((ally) => resolve(ally, scenario).core.share);
  const low = Math.min(...targets);
  const high = Math.max(...targets);
  const name = ownGroup(groups, key)?.name ?? t.scopeInSentence[key as NamedScope] ?? t.scopeInSentence.all;

  /** Works a move out from the scenario at rest, so that a drag never adds up. */
  const changesOf = (move: GroupMove) => {
    const { view } = store.getState();
    const before = settledScenario(store.getState());
    const done = moveGroup(before, armed, view.locked, move);
    outcome.current = done;
    return Object.fromEntries(
      armed.flatMap((ally): [string, OverrideChange][] => {
        const core = done.cores[ally.id];
        return core === undefined ? [] : [[ally.id, changeOf(before, ally, { core })]];
      }),
    );
  };
  const end = (): void => {
    release();
    const { current: done } = outcome;
    if (!done) return;
    outcome.current = null;
    setSaid({
      text: say.result(done.moved, done.count, done.locked, done.atLimit),
      after: settledScenario(store.getState()),
    });
  };
  const moveNow = (move: GroupMove): void => {
    dragTargets(changesOf(move));
    end();
  };
  return (
    <div className={styles.row}>
      <div className={styles.top}>
        <GroupChoice group={key} name={name} />
        <button
          type="button"
          className={styles.together}
          aria-expanded={isOpen}
          aria-label={say.open}
          onClick={() => setOpen(!isOpen)}
        >
          {say.together}
          <ChevronDown aria-hidden="true" />
        </button>
        <NumberField
          wide
          label={`${say.field(name)}. ${say.fieldHint}`}
          value={reaches(low, high) ? low : null}
          placeholder={`${percentFigure(low)}–${percentFigure(high)}`}
          range={OVERRIDE_RANGES.core}
          leading="moves"
          onCommit={(amount) => moveNow({ kind: 'value', amount })}
          onMove={(amount) => moveNow({ kind: 'points', amount })}
        />
      </div>
      <Rug allies={armed} targets={targets} />
      {isOpen && (
        <Door onClose={() => setOpen(false)}>
          <GroupSlider
            name={name}
            settled={settledScenario(store.getState())}
            allies={armed}
            onMove={(move) => dragTargets(changesOf(move))}
            onEnd={end}
          />
        </Door>
      )}
      <p className={styles.said} role="status">
        {said?.after === scenario && said.text}
      </p>
    </div>
  );
}
