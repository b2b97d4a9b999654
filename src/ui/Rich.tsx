import { Fragment, type ReactNode } from 'react';
import styles from './Rich.module.css';

/**
 * A Korean word that browsers break though words are kept whole (`keep-all`): they do before a particle that follows a
 * percent sign, a bracket or a quote. Longer ones may break.
 */
const BREAKABLE = /((?<!\S)\S{0,24}[%)\]”’](?:<\/b>)?[가-힣]\S{0,12}(?!\S))/u;

/** Sets the parts of a message that stand between `<b>` and `</b>` in bold, and keeps a figure and its particle together. */
export function Rich({ text }: { readonly text: string }) {
  let bold = false;
  const runs = (piece: string): readonly ReactNode[] =>
    piece.split(/(<\/?b>)/).map((part, i) => {
      if (part === '<b>' || part === '</b>') {
        bold = part === '<b>';
        return null;
      }
      // Parts have no identity but their place in the message.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      return bold ? <b key={i}>{part}</b> : part;
    });
  return text.split(BREAKABLE).map((piece, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <span key={i} className={styles.whole}>
        {runs(piece)}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={i}>{runs(piece)}</Fragment>
    ),
  );
}
