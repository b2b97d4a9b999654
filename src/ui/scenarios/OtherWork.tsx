import { changedTitle, changesText } from '#i18n/scenario-text.ts';
import { decode } from '#io/link/codec.ts';
import { countChanges, tallyOf } from '#model';
import { takeFromShelf } from '#state/shelf.ts';
import { useApp, useAppState, useWords } from '../app-context.ts';
import styles from './Library.module.css';
import { SlotLetter } from './SlotSign.tsx';

/** Work that is kept on this device beside what is on the page: of other tabs, and from before a link was opened. */
export function OtherWork({ onTaken }: { readonly onTaken: () => void }) {
  const { store } = useApp();
  const words = useWords();
  const say = words.t.library;
  const shelf = useAppState((state) => state.shelf);
  const works = shelf.flatMap((work) => {
    const { document } = decode(work.link, store.data.edition);
    return document ? { work, slots: document.slots } : [];
  });
  if (works.length === 0) return null;
  const when = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section>
      <div className={styles.rowsHead}>
        <h3>{say.other}</h3>
        <p>{say.otherHint}</p>
      </div>
      <ul className={styles.works}>
        {works.map(({ work, slots }) => {
          const names = say.otherNames(slots.map(({ scenario }) => changedTitle(words, scenario)));
          // Work of the first form kept no time.
          const time = work.at > 0 ? when.format(work.at) : null;
          return (
            <li key={work.id}>
              <div>
                {slots.map(({ id, scenario }) => (
                  <p key={id}>
                    <SlotLetter id={id} />
                    <b title={changedTitle(words, scenario)}>{changedTitle(words, scenario)}</b>
                    {/* Works of the same presets are told apart by what was moved in them. */}
                    {countChanges(scenario) > 0 && (
                      <span>
                        {words.t.page.changes(tallyOf(scenario))} · {changesText(words, scenario)}
                      </span>
                    )}
                  </p>
                ))}
              </div>
              {time && <time dateTime={new Date(work.at).toISOString()}>{time}</time>}
              <div className={styles.actions}>
                <button
                  type="button"
                  className={styles.open}
                  aria-label={`${say.open}: ${[names, time].filter(Boolean).join(', ')}`}
                  onClick={() => {
                    takeFromShelf(store, work.id);
                    onTaken();
                  }}
                >
                  {say.open}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
