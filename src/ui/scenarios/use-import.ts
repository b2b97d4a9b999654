import { useRef, useState } from 'react';
import type { Saved } from '#io/storage/storage.ts';
import { useApp } from '../app-context.ts';
import type { ReadFile } from './ImportList.tsx';

/** Largest file looked at, bytes: what is longer is not worth the wait, and no file of ours. */
const MAX_SIZE = 5_000_000;

/** Reads files of scenarios, shows what they hold, and takes them over when told to. */
export function useImport(): {
  readonly files: readonly ReadFile[];
  readonly choose: (chosen: Iterable<File>) => Promise<void>;
  /** Saves what the files hold. @returns How many, and how it went: the first that could not be stored says why. */
  readonly take: (taken: readonly ReadFile[]) => { readonly count: number; readonly went: Saved };
  readonly dismiss: (file: ReadFile) => void;
} {
  const { library } = useApp();
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const count = useRef(0);
  const without = (gone: readonly ReadFile[]): void =>
    setFiles((present) => present.filter((file) => !gone.includes(file)));
  return {
    files,
    choose: async (chosen) => {
      // Kept first: the browser empties a chooser's list once its event is over.
      const list = [...chosen];
      const { readScenarioFiles } = await import('#io/scenario-bundle.ts');
      const read = await Promise.all(
        list.map(async (file): Promise<ReadFile> => {
          count.current += 1;
          const key = count.current;
          const isLarge = file.size > MAX_SIZE;
          return { key, name: file.name, read: isLarge ? null : readScenarioFiles(await file.text()) };
        }),
      );
      // A file that is dropped again replaces its earlier reading.
      setFiles((present) => [
        ...present.filter(({ name }) => read.every((file) => file.name !== name)),
        ...read,
      ]);
    },
    take: (taken) => {
      const scenarios = taken.flatMap(({ read }) => (read?.ok ? read.value : []));
      // The first of the files shall stand first; the latest saved does.
      const went = scenarios.toReversed().map(({ scenario }) => library.add({ scenario, unknown: [] }).went);
      without(taken);
      return { count: scenarios.length, went: went.find((one) => one !== 'saved') ?? 'saved' };
    },
    dismiss: (file) => without([file]),
  };
}
