import { periodOf } from '#i18n/claim.ts';
import { amount, percent } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import {
  amountOf,
  BASE_YEAR,
  type ClaimMeasure,
  coreTodayOf,
  marketOf,
  moneyOf,
  type TableInput,
  unitOf,
} from '#model';
import { useWords } from '../app-context.ts';
import { ClaimButton } from '../claim/ClaimButton.tsx';
import { Live } from './Live.tsx';
import styles from './Profile.module.css';
import type { ProfileProps } from './ProfileBody.tsx';

/** Writes a figure from the view's input with the ally alone, and from the view's own; null says nothing. */
type Write = (own: TableInput, view: TableInput) => string | null;

/** Four figures of the time looked at, each with what it stands beside; a press says how it comes about. */
export function ProfileFigures({ ally, input }: ProfileProps) {
  const words = useWords();
  const { t, locale, name } = words;
  const say = t.profile.figures;
  const { when, allies } = input;
  const { exporter, winBasis } = marketOf(input.scenario);
  const unit = unitOf(input);
  const period = periodOf(words, when, unit.kind === 'shareOfGdp');
  const written =
    (measure: 'core' | 'sam' | 'som', at = when) =>
    (own: TableInput): string =>
      amount(locale, amountOf(own, own.projection, measure, own.allies, at), unit);
  const supplied = ally.supplierShare[winBasis][exporter] ?? 0;
  const figures: readonly {
    readonly measure: ClaimMeasure;
    readonly label: string;
    readonly figure: Write;
    readonly beside: Write;
  }[] = [
    {
      measure: 'coreShare',
      label: `${say.share}, ${periodOf(words, when, true)}`,
      figure: (own) =>
        percent(locale, amountOf({ ...own, per: 'gdp' }, own.projection, 'core', own.allies, when), 2),
      beside: () => say.today(percent(locale, coreTodayOf(ally), 2)),
    },
    {
      measure: 'core',
      label: `${say.core}, ${period}`,
      figure: written('core'),
      beside: (own) => (when === 'sum' ? null : say.today(written('core', BASE_YEAR)(own))),
    },
    {
      measure: 'sam',
      label: `${say.sam(name(exporter))}, ${period}`,
      figure: written('sam'),
      beside: ({ projection }, view) => {
        const whole = moneyOf(projection, 'sam', view.allies, when);
        const part = moneyOf(projection, 'sam', allies, when) / whole;
        return whole > 0 && view.allies.includes(ally.id)
          ? say.part(percent(locale, part, part < 0.0995 ? 1 : 0), scopeName(words, view.scope))
          : null;
      },
    },
    {
      measure: 'som',
      label: say.som,
      figure: written('som'),
      beside: () =>
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
              <Live ally={ally} write={figure} />
            </ClaimButton>
          </dd>
          <dd>
            <Live ally={ally} write={beside} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
