import { citation } from '#i18n/facts.ts';
import type { Words } from '#i18n/words.ts';
import type { Citation } from '#model';

/** Names each source once, in order of appearance. */
export function distinct(sources: readonly Citation[], words: Words): readonly Citation[] {
  const seen = new Map(
    sources.map((source) => [`${citation(words, source)} ${source.address ?? ''}`, source]),
  );
  return [...seen.values()];
}

interface Props {
  readonly sources: readonly Citation[];
  readonly words: Words;
}

/** Sources in a line, each a link where there is an address. */
export function Cites({ sources, words }: Props) {
  return distinct(sources, words).map((source, i) => {
    const text = citation(words, source);
    return (
      <span key={`${text} ${source.address ?? ''}`}>
        {i > 0 && ' · '}
        {source.address ? (
          <a href={source.address} rel="noreferrer" target="_blank">
            {text}
          </a>
        ) : (
          text
        )}
        {source.isWeak && ` (${words.t.profile.weak})`}
      </span>
    );
  });
}
