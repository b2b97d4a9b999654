import { percent, points } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { type Ally, LEVERS, type LeverKey, OVERRIDE_RANGES } from '#model';
import { changeOf, leverOf } from '#state/rows.ts';
import { liveScenario, settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { Lever } from '../Lever.tsx';

/** Where the rails end and how they step, fractions; what is typed may go further. */
const RAILS: Readonly<
  Record<LeverKey, { readonly min: number; readonly max: number; readonly step: number }>
> = {
  indirect: { min: 0, max: 0.025, step: 0.001 },
  indirectToday: { min: 0, max: 0.025, step: 0.001 },
  equipment: { min: 0, max: 0.8, step: 0.01 },
  growth: { min: -0.02, max: 0.02, step: 0.001 },
  importShare: { min: 0, max: 1, step: 0.01 },
  winGain: { min: -0.1, max: 0.2, step: 0.01 },
};
/** Levers that count points of a change, not a share. */
const SIGNED: readonly LeverKey[] = ['growth', 'winGain'];

/** An ally's further inputs: indirect spending, equipment, growth, what is bought abroad, what is won. */
export function AllyLevers({ ally, isLocked }: { readonly ally: Ally; readonly isLocked: boolean }) {
  const { store } = useApp();
  const { drag, release, letGo, setTarget } = useActions();
  const scenario = useAppState(liveScenario);
  const words = useWords();
  const { t, locale, name } = words;
  const say = t.inputs;
  const change = (key: LeverKey, value: number | undefined) =>
    changeOf(settledScenario(store.getState()), ally, { [key]: value });
  return LEVERS.map((key) => {
    const { value, start, isChanged } = leverOf(scenario, ally, key);
    if (value === null || start === null) return null;
    const isSigned = SIGNED.includes(key);
    const written = (amount: number): string =>
      isSigned ? points(locale, amount) : percent(locale, amount, Math.abs(amount) < 0.1 ? 2 : 1);
    const named = say.lever(name(ally.id), say.levers[key]);
    return (
      <Lever
        key={key}
        label={say.levers[key]}
        note={isChanged && key !== 'indirect' ? say.basis.yours : basisOf(ally, key, words)}
        name={named}
        value={value}
        start={start}
        isChanged={isChanged}
        rail={RAILS[key]}
        range={OVERRIDE_RANGES[key]}
        unit={isSigned ? say.units.points : say.units.percent}
        leading={isSigned ? 'signs' : 'moves'}
        isDisabled={isLocked}
        written={written}
        resetText={say.unset(named, written(start))}
        onMove={(moved) => drag(ally.id, change(key, moved))}
        onEnd={release}
        onLetGo={letGo}
        onSet={(set) => setTarget(ally.id, change(key, set))}
        onReset={() => setTarget(ally.id, { [key]: undefined })}
      />
    );
  });
}

/** Says where an untouched value comes from. */
function basisOf(ally: Ally, key: LeverKey, { t, locale }: Words): string {
  const { basis } = t.inputs;
  switch (key) {
    case 'indirectToday':
      return t.status[ally.indirectShare?.status ?? 'assumption'];
    case 'importShare': {
      const { status, low, high } = ally.importShare;
      return basis.imported(t.status[status], percent(locale, low, 0), percent(locale, high, 0));
    }
    default:
      return basis[key];
  }
}
