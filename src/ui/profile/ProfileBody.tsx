import { type ReactNode, useMemo } from 'react';
import { percent } from '#i18n/format.ts';
import { type Ally, exporterOf, HORIZON, limitOf, marketOf, ratioOf, type TableInput } from '#model';
import { useApp, useAppState, useWords } from '../app-context.ts';
import styles from './Profile.module.css';
import { ProfileFacts } from './ProfileFacts.tsx';
import { ProfileFigures } from './ProfileFigures.tsx';
import { ProfilePath } from './ProfilePath.tsx';
import { ProfileSteps } from './ProfileSteps.tsx';

/** What a part of a profile is made from. */
export interface ProfileProps {
  readonly ally: Ally;
  /** The view's input with this ally alone. */
  readonly input: TableInput;
}

/**
 * What there is to know of one ally: figures, path, what is open to the exporter, who supplies, rules, deals, plans.
 * Numbers follow a moving slider; what is known besides rests.
 *
 * @param children Stand between the path and the rest.
 */
export function ProfileBody({ ally, children }: { readonly ally: Ally; readonly children?: ReactNode }) {
  const { selectors } = useApp();
  const { noForces } = useWords().t.profile;
  const settled = useOwn(useAppState(selectors.settledInput), ally);
  return (
    <>
      {ally.hasForces ? <Live ally={ally} /> : <p className={styles.why}>{noForces}</p>}
      {children}
      <ProfileFacts ally={ally} input={settled}>
        {ally.hasForces && <Market ally={ally} />}
      </ProfileFacts>
    </>
  );
}

function Live({ ally }: { readonly ally: Ally }) {
  const { selectors } = useApp();
  const input = useOwn(useAppState(selectors.liveInput), ally);
  return (
    <>
      <ProfileFigures ally={ally} input={input} />
      <ProfilePath key={ally.id} ally={ally} input={input} />
    </>
  );
}

/** The steps for the exporter, with what holds it back first; or why there are none. */
function Market({ ally }: { readonly ally: Ally }) {
  const { selectors } = useApp();
  const { t, locale, name } = useWords();
  const input = useOwn(useAppState(selectors.liveInput), ally);
  const say = t.profile;
  const { exporter } = marketOf(input.scenario);
  const seller = t.withArticle(name(exporter));
  const isItself = exporterOf(input.data, exporter).id === (ally.id as string);
  if (isItself) return <p className={styles.why}>{say.itself(name(exporter))}</p>;
  const limit = limitOf(input.data, input.scenario, ally.id, input.when === 'sum' ? HORIZON : input.when);
  const won = ratioOf(input.projection, 'som', 'sam', input.allies, input.when);
  return (
    <ProfileSteps ally={ally} input={input}>
      <p className={styles.note}>{say.limits[limit](seller, percent(locale, won ?? 0, 0))}</p>
    </ProfileSteps>
  );
}

/** Gives a view's input with one ally alone. */
const useOwn = <Input extends TableInput>(view: Input, { id }: Ally): Input =>
  useMemo(() => ({ ...view, allies: [id] }), [view, id]);
