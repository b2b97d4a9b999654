import type { ReactNode } from 'react';
import { amount } from '#i18n/format.ts';
import { type Ally, exporterOf, limitsOf, marketOf, type TableInput, unitOf } from '#model';
import { useApp, useAppState, useWords } from '../app-context.ts';
import { Live, useOwn } from './Live.tsx';
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
      {ally.hasForces ? (
        <>
          <ProfileFigures ally={ally} input={settled} />
          <ProfilePath key={ally.id} ally={ally} />
        </>
      ) : (
        <p className={styles.why}>{noForces}</p>
      )}
      {children}
      <ProfileFacts ally={ally} input={settled}>
        {ally.hasForces && <Market ally={ally} input={settled} />}
      </ProfileFacts>
    </>
  );
}

/** The steps for the exporter, with what holds it back first; or why there are none. */
function Market({ ally, input }: ProfileProps) {
  const { t, locale, name } = useWords();
  const say = t.profile;
  const { exporter } = marketOf(input.scenario);
  const seller = t.withArticle(name(exporter));
  const isItself = exporterOf(input.data, exporter).id === (ally.id as string);
  if (isItself) return <p className={styles.why}>{say.itself(name(exporter))}</p>;
  const limit = (live: TableInput): string => {
    const { most, takes, rule } = limitsOf(live, ally.id);
    const written = (value: number): string => amount(locale, value, unitOf(live));
    const brake = say.limits[most](seller, written(takes ?? 0));
    if (most === 'eu-rule' || most === 'nothing') return brake;
    return `${brake} ${say.rule(rule ? written(rule) : null, rule !== null)}`;
  };
  return (
    <ProfileSteps ally={ally} input={input}>
      <p className={styles.note}>
        <Live ally={ally} write={limit} />
      </p>
    </ProfileSteps>
  );
}
