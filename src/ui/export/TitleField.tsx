import type { Locale } from '#i18n/format.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { useWords } from '../app-context.ts';
import styles from './Export.module.css';
import { type Titles, titleKey } from './jobs.ts';

interface Props {
  readonly chart: ChartName;
  readonly locale: Locale;
  readonly finding: string;
  readonly titles: Titles;
  readonly onTitles: (titles: Titles) => void;
}

/** Longest title, characters: three lines of a slide. */
const MAX_TITLE = 160;

/** The title of a picture: the finding, until the reader types another. */
export function TitleField({ chart, locale, finding, titles, onTitles }: Props) {
  const say = useWords().t.exporting;
  const key = titleKey(chart, locale);
  const own = titles[key];
  const set = (title: string | undefined): void => {
    const { [key]: _, ...others } = titles;
    onTitles(title === undefined ? others : { ...others, [key]: title });
  };
  return (
    <div className={styles.title}>
      <label htmlFor={`title-${key}`}>{say.title}</label>
      <p>
        {own === undefined ? say.titleHint : say.ownTitle}
        {own !== undefined && (
          <button type="button" onClick={() => set(undefined)}>
            {say.backToFinding}
          </button>
        )}
      </p>
      <input
        id={`title-${key}`}
        type="text"
        lang={locale}
        maxLength={MAX_TITLE}
        value={own ?? finding}
        data-own={own === undefined ? undefined : true}
        onChange={({ target }) => set(target.value === finding ? undefined : target.value)}
        // Nothing is no title.
        onBlur={() => own?.trim() === '' && set(undefined)}
      />
    </div>
  );
}
