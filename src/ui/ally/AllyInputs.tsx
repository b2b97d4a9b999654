import { useState } from 'react';
import { percent } from '#i18n/format.ts';
import { useWords } from '../app-context.ts';
import head from '../InputsHead.module.css';
import { AllyRow } from '../panel/AllyRow.tsx';
import { IcelandRow } from '../panel/IcelandRow.tsx';
import { Legend, Ruler } from '../panel/Ruler.tsx';
import { SheetInputs } from '../panel/SheetInputs.tsx';
import { useLayout } from '../use-layout.ts';
import styles from './AllyInputs.module.css';
import { useShownAlly } from './use-shown-ally.ts';

/** All inputs of the ally that the Ally view shows, open. */
export function AllyInputs() {
  const ally = useShownAlly();
  const { t, locale, name } = useWords();
  const isPhone = useLayout() === 'phone';
  return (
    <section className={styles.inputs} aria-labelledby="inputs">
      <div className={head.head}>
        <h2 id="inputs" tabIndex={-1}>
          {t.allyView.inputs(name(ally.id))}
        </h2>
        <p className={head.sub}>{t.allyView.sub}</p>
        {!isPhone && ally.hasForces && (
          <>
            <Legend />
            <Ruler format={(share) => percent(locale, share, share === 0.035 ? 1 : 0)} />
          </>
        )}
      </div>
      {isPhone ? <ForFinger key={ally.id} /> : <AllyRows key={ally.id} />}
    </section>
  );
}

/** Rail and field, and under them all that opens. */
function AllyRows() {
  const ally = useShownAlly();
  return (
    <ul className={styles.rows}>
      {ally.hasForces ? (
        <AllyRow ally={ally} effect={null} effectText="" isAlone />
      ) : (
        <IcelandRow ally={ally} isAlone />
      )}
    </ul>
  );
}

function ForFinger() {
  const ally = useShownAlly();
  const [showsMore, setShowsMore] = useState(true);
  return <SheetInputs ally={ally} showsMore={showsMore} onMore={setShowsMore} />;
}
