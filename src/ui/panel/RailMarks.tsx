import { type Ally, CORE_PLEDGE, coreTodayOf, WALES_PLEDGE } from '#model';
import type { Row } from '#state/rows.ts';
import styles from './CoreSlider.module.css';
import { placeOf, touch } from './rail.ts';

/** What is drawn on a rail: guides, 2026 estimate, stated plan, the climb to the start, and what was moved from there. */
export function RailMarks({ ally, row }: { readonly ally: Ally; readonly row: Row }) {
  const today = coreTodayOf(ally);
  const plan = ally.plan.at(-1);
  const parted = plan && touch(today, plan.share);
  const between = (from: number, to: number) => ({
    left: placeOf(Math.min(from, to)),
    right: `calc(100% - ${placeOf(Math.max(from, to))})`,
  });
  return (
    <>
      <i className={styles.track} />
      <i className={styles.guide} style={{ left: placeOf(WALES_PLEDGE) }} />
      <i className={styles.guide} style={{ left: placeOf(CORE_PLEDGE) }} />
      <i className={styles.climb} style={between(today, row.startCore)} />
      {row.isCoreChanged && (
        <>
          <i className={styles.fill} style={between(row.core, row.startCore)} />
          <i className={styles.start} style={{ left: placeOf(row.startCore) }} />
        </>
      )}
      <i className={styles.today} data-parted={parted || undefined} style={{ left: placeOf(today) }} />
      {plan && (
        <svg
          className={styles.plan}
          data-parted={parted || undefined}
          style={{ left: placeOf(plan.share) }}
          viewBox="0 0 12 12"
          aria-hidden="true"
        >
          <path d="M6 1.2 10.8 6 6 10.8 1.2 6Z" />
        </svg>
      )}
    </>
  );
}
