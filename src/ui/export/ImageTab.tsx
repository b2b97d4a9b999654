import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { CARRIED, IMAGE_CHOICES, type ImageOptions } from '#io/export-options.ts';
import { useApp, useAppState, useWords } from '../app-context.ts';
import { LOCALE_NAMES } from '../locale-names.ts';
import { Choice } from './Choice.tsx';
import styles from './Export.module.css';
import { languagesOf, sizeOf } from './jobs.ts';
import { linkOf } from './link.ts';

interface Props {
  readonly chart: ChartName;
  readonly options: ImageOptions;
  readonly onChange: (options: ImageOptions) => void;
}

/** How a picture is made: format, layout, size of text, colours, languages, and what it carries. */
export function ImageTab({ chart, options, onChange }: Props) {
  const app = useApp();
  const say = useWords().t.exporting;
  const { image } = say;
  const page = useAppState(({ view }) => view.locale);
  const { width, height } = sizeOf(options.layout, chart);
  const link = linkOf(app);
  const set = (change: Partial<ImageOptions>): void => onChange({ ...options, ...change });
  const language = (choice: ImageOptions['language']): string => {
    const [first = page, second] = languagesOf(choice, page);
    return second ? image.both : LOCALE_NAMES[first].full;
  };
  // English comes first whatever the page's language, so that the switch does not turn around with it.
  const languages = IMAGE_CHOICES.language.map((value) => ({ value, label: language(value) }));
  if (page === 'ko') languages.splice(0, 2, ...languages.slice(0, 2).reverse());
  return (
    <>
      <Choice
        label={say.format}
        options={IMAGE_CHOICES.format.map((value) => ({ value, label: image.formats[value] }))}
        value={options.format}
        onChange={(format) => set({ format })}
        hint={image.purposes[options.format]}
      />
      <Choice
        label={image.layout}
        look="tiles"
        options={IMAGE_CHOICES.layout.map((value) => ({
          value,
          label: (
            <>
              <Shape {...sizeOf(value, chart)} />
              {image.layouts[value]}
            </>
          ),
        }))}
        value={options.layout}
        onChange={(layout) => set({ layout })}
        hint={image.twice(width, height)}
      />
      <Choice
        label={image.text}
        options={(['S', 'M', 'L'] as const).map((value) => ({
          value,
          label: image.texts[value],
          name: image.textNames[value],
        }))}
        value={options.text}
        onChange={(text) => set({ text })}
      />
      <Choice
        label={image.colours}
        options={IMAGE_CHOICES.ground.map((value) => ({ value, label: image.grounds[value] }))}
        value={options.ground}
        onChange={(ground) => set({ ground })}
        hint={image.groundHints[options.ground]}
      />
      <Choice
        label={image.language}
        options={languages}
        value={options.language}
        onChange={(value) => set({ language: value })}
        hint={options.language === 'both' && image.bothHint}
      />
      <fieldset className={styles.setting} aria-label={image.include}>
        <span aria-hidden="true">{image.include}</span>
        <div>
          <div className={styles.parts}>
            {CARRIED.map((part) => (
              <label key={part}>
                <input
                  type="checkbox"
                  checked={options.carries.includes(part) && !(part === 'code' && !link.isShort)}
                  disabled={part === 'code' && !link.isShort}
                  onChange={({ target }) =>
                    set({
                      carries: CARRIED.filter((other) =>
                        other === part ? target.checked : options.carries.includes(other),
                      ),
                    })
                  }
                />
                {image.parts[part]}
              </label>
            ))}
          </div>
          {!link.isShort && <p>{image.linkLong}</p>}
        </div>
      </fieldset>
    </>
  );
}

/** Longest side of a layout's sign, px. */
const SIDE = 24;

function Shape({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = SIDE / Math.max(width, height);
  return (
    <svg viewBox="0 0 28 26" aria-hidden="true">
      <rect
        x={14 - (width * scale) / 2}
        y={13 - (height * scale) / 2}
        width={width * scale}
        height={height * scale}
        rx="1.5"
      />
    </svg>
  );
}
