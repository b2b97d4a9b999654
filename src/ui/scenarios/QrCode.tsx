import { useEffect, useState } from 'react';
import { type QrCode as Code, qrCode, qrDrawing } from '#io/qr.ts';
import styles from './ShareDialog.module.css';

interface Props {
  readonly text: string;
  /** Names the picture. */
  readonly label: string;
  /** Is said where it cannot be drawn. */
  readonly failed: string;
}

/** Draws text as a QR code, dark on white in both themes. */
export function QrCode({ text, label, failed }: Props) {
  const [code, setCode] = useState<Code | 'failed'>([]);
  useEffect(() => {
    let isWanted = true;
    qrCode(text, 'M').then(
      (drawn) => isWanted && setCode(drawn),
      () => isWanted && setCode('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (code === 'failed') return <p role="alert">{failed}</p>;
  const { viewBox, d } = qrDrawing(code);
  return (
    <svg className={styles.qr} viewBox={viewBox} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={d} />
    </svg>
  );
}
