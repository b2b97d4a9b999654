import { percent } from '#i18n/format.ts';
import { share } from '#model';
import { useWords } from '../app-context.ts';
import styles from './AllySheet.module.css';
import { placeOf, RAIL_MAX } from './rail.ts';

const TICKS = Array.from({ length: RAIL_MAX + 1 }, (_, i) => i);

/** The scale under the lane: whole percents. */
export function SheetScale() {
  const { locale } = useWords();
  return (
    <div className={styles.scale} aria-hidden="true">
      {TICKS.map((tick) => (
        <span key={tick} style={{ left: placeOf(share(tick / 100)) }}>
          {tick === RAIL_MAX ? percent(locale, share(tick / 100), 0) : tick}
        </span>
      ))}
    </div>
  );
}
