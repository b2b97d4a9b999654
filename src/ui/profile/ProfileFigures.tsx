import { periodOf } from '#i18n/claim.ts';
import { amount, percent } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import { amountOf, BASE_YEAR, type ClaimMeasure, coreTodayOf, marketOf, moneyOf, unitOf } from '#model';
import { useApp, useAppState, useWords } from '../app-context.ts';
import { ClaimButton } from '../claim/ClaimButton.tsx';
import styles from './Profile.module.css';
import type { ProfileProps } from './ProfileBody.tsx';

/** Four figures of the time looked at, each with what it stands beside; a press says how it comes about. */
export function ProfileFigures({ ally, input }: ProfileProps) {
  const { selectors } = useApp();
  const view = useAppState(selectors.settledInput);
  const words = useWords();
  const { t, locale, name } = words;
  const say = t.profile.figures;
  const { projection, when, allies } = input;
  const { exporter, winBasis } = marketOf(input.scenario);
  const unit = unitOf(input);
  const period = periodOf(words, when);
  const written = (measure: 'core' | 'sam' | 'som', at = when): string =>
    amount(locale, amountOf(input, projection, measure, allies, at), unit);
  const share = amountOf({ ...input, per: 'gdp' }, projection, 'core', allies, when);
  const whole = moneyOf(view.projection, 'sam', view.allies, when);
  const part = moneyOf(projection, 'sam', allies, when) / whole;
  const supplied = ally.supplierShare[winBasis][exporter] ?? 0;
  const figures: readonly {
    readonly measure: ClaimMeasure;
    readonly label: string;
    readonly figure: string;
    readonly beside: string | null;
  }[] = [
    {
      measure: 'coreShare',
      label: `${say.share}, ${period}`,
      figure: percent(locale, share, 2),
      beside: say.today(percent(locale, coreTodayOf(ally), 2)),
    },
    {
      measure: 'core',
      label: `${say.core}, ${period}`,
      figure: written('core'),
      beside: when === 'sum' ? null : say.today(written('core', BASE_YEAR)),
    },
    {
      measure: 'sam',
      label: `${say.sam(name(exporter))}, ${period}`,
      figure: written('sam'),
      beside:
        whole > 0 && view.allies.includes(ally.id)
          ? say.part(percent(locale, part, part < 0.0995 ? 1 : 0), scopeName(words, view.scope))
          : null,
    },
    {
      measure: 'som',
      label: say.som,
      figure: written('som'),
      beside:
        supplied > 0
          ? say.supplied(name(exporter), percent(locale, supplied), winBasis)
          : say.suppliesNone(name(exporter), winBasis),
    },
  ];
  return (
    <dl className={styles.figures} aria-label={say.heading}>
      {figures.map(({ measure, label, figure, beside }) => (
        <div key={measure}>
          <dt>{label}</dt>
          <dd>
            <ClaimButton measure={measure} allies={allies} label={`${name(ally.id)}, ${label}`}>
              {figure}
            </ClaimButton>
          </dd>
          {beside && <dd>{beside}</dd>}
        </div>
      ))}
    </dl>
  );
}
