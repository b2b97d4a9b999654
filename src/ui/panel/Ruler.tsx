import { CORE_PLEDGE, share, WALES_PLEDGE } from '#model';
import { useWords } from '../app-context.ts';
import styles from './Ruler.module.css';
import { placeOf, RAIL_MAX } from './rail.ts';

/** What the marks on the rails mean. */
export function Legend() {
  const { panel } = useWords().t.page;
  return (
    <div className={styles.legend} aria-hidden="true">
      <span>
        <svg width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="3.8" className={styles.hollow} />
        </svg>
        {panel.estimate}
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <path d="M6 1.2 10.8 6 6 10.8 1.2 6Z" className={styles.hollow} />
        </svg>
        {panel.plan}
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" className={styles.scenario} />
        </svg>
        {panel.scenario}
      </span>
      <span>
        <svg width="26" height="12" aria-hidden="true">
          <path d="M1 1v10" className={styles.start} />
          <path d="M1 6H18" className={styles.fill} />
          <circle cx="19" cy="6" r="5.5" className={styles.thumb} />
        </svg>
        {panel.moved}
      </span>
    </div>
  );
}

/** Whole percents that carry a figure; 3 and 4 leave room for 3.5. */
const TICKS = [0, 1, 3, 4, 5, RAIL_MAX];
const SILENT = [3, 4];

/** The one scale of all rails, with the two pledges named. */
export function Ruler({ format }: { readonly format: (shareOfGdp: number) => string }) {
  const { panel } = useWords().t.page;
  const pledges = [
    { at: WALES_PLEDGE, name: panel.wales },
    { at: CORE_PLEDGE, name: panel.hague },
  ];
  return (
    <div className={styles.ruler} aria-hidden="true">
      <div>
        {TICKS.map((tick) => (
          <span key={tick} style={{ left: placeOf(share(tick / 100)) }}>
            <i />
            {!SILENT.includes(tick) && <em>{tick}</em>}
          </span>
        ))}
        {pledges.map(({ at, name }) => (
          <span key={name} style={{ left: placeOf(at) }}>
            <i />
            <em className={styles.key}>{format(at)}</em>
            <strong>{name}</strong>
          </span>
        ))}
      </div>
    </div>
  );
}
