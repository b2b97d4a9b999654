import { useEffect, useState } from 'react';
import styles from './ShareDialog.module.css';

/** Longest link drawn as a QR code, characters: a phone reads what is longer badly from a screen or a slide. */
export const MAX_QR = 300;
/** White around the code, in modules: the standard asks for four. */
const BORDER = 4;

interface Props {
  readonly text: string;
  /** Names the picture. */
  readonly label: string;
  /** Is said where it cannot be drawn. */
  readonly failed: string;
}

/** Draws text as a QR code, dark on white in both themes; what works it out loads with the first. */
export function QrCode({ text, label, failed }: Props) {
  const [code, setCode] = useState<readonly (readonly boolean[])[] | 'failed'>([]);
  useEffect(() => {
    let isWanted = true;
    import('uqr').then(
      ({ encode }) => isWanted && setCode(encode(text, { ecc: 'M', border: BORDER }).data),
      () => isWanted && setCode('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (code === 'failed') return <p role="alert">{failed}</p>;
  const dark = code.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${code.length || 1} ${code.length || 1}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={dark.join('')} />
    </svg>
  );
}
