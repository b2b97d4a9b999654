import type { LucideIcon } from 'lucide-react';
import type { RefObject } from 'react';
import button from '../Button.module.css';
import styles from './Export.module.css';

/** One way to take the file, a button of the foot. */
export interface Way {
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly act: () => void;
  readonly isOff?: boolean;
}

interface Props {
  /** Name of the file; empty where there is none. */
  readonly name: string;
  /** The ways to take it, the main one last. */
  readonly ways: readonly Way[];
  /** The main one's button. */
  readonly main: RefObject<HTMLButtonElement | null>;
  /** True while a file is being made. */
  readonly isBusy: boolean;
}

/** The file's name, and the ways to get it. */
export function ExportFoot({ name, ways, main, isBusy }: Props) {
  return (
    <>
      <code className={styles.name}>{name}</code>
      {ways.map(({ label, Icon, act, isOff = false }, i) => {
        const isMain = i === ways.length - 1;
        return (
          <button
            key={label}
            ref={isMain ? main : undefined}
            type="button"
            className={button.outlined}
            data-main={isMain || undefined}
            disabled={isBusy || isOff}
            onClick={act}
          >
            <Icon aria-hidden="true" />
            {label}
          </button>
        );
      })}
    </>
  );
}
