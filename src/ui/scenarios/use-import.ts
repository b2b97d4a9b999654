import { useRef, useState } from 'react';
import type { FileFault, ScenarioFile } from '#io/scenario-file.ts';
import type { Saved } from '#io/storage/storage.ts';
import type { Result } from '#model';
import { isSame, type Saving } from '#state/library.ts';
import { useApp } from '../app-context.ts';
import type { Content } from './SlotActions.tsx';

/** Largest file looked at, bytes: what is longer is not worth the wait, and no file of ours. */
const MAX_SIZE = 5_000_000;

/** A file that was chosen or dropped, read but not yet taken over. */
export interface ReadFile {
  /** Tells files of the same name apart. */
  readonly key: number;
  readonly name: string;
  /** What it holds, or its faults; null where it is too large to read. */
  readonly read: Result<readonly ScenarioFile[], FileFault> | null;
}

/** Gives the scenario of a file as it is saved. */
export const contentOf = ({ scenario }: Pick<ScenarioFile, 'scenario'>): Content => ({
  scenario,
  unknown: [],
});

/** Tells whether just this scenario is saved, name and note included. */
export const isKept = (content: Content, library: readonly Saving[]): boolean =>
  library.some((saving) => isSame(saving, content));

/** What became of the scenarios of files. */
export interface Taken {
  /** Ids of those saved, in the order of the list. */
  readonly ids: readonly string[];
  /** How many were saved before, and are not saved twice. */
  readonly known: number;
  /** How it went: the first that could not be stored says why. */
  readonly went: Saved;
}

/** Reads files of scenarios, shows what they hold, and takes them over when told to. */
export function useImport(): {
  readonly files: readonly ReadFile[];
  readonly choose: (chosen: Iterable<File>) => Promise<void>;
  readonly take: (taken: readonly ReadFile[]) => Taken;
  readonly dismiss: (file: ReadFile) => void;
} {
  const { store, library } = useApp();
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
      const contents = taken.flatMap(({ read }) => (read?.ok ? read.value.map(contentOf) : []));
      const fresh = contents.filter(
        (content, i) =>
          !isKept(content, store.getState().library) &&
          contents.findIndex((other) => isSame(other, content)) === i,
      );
      // The first of the files shall stand first; the latest saved does.
      const added = fresh.toReversed().map((content) => library.add(content));
      without(taken);
      return {
        ids: added.map(({ id }) => id).toReversed(),
        known: contents.length - fresh.length,
        went: added.find(({ went }) => went !== 'saved')?.went ?? 'saved',
      };
    },
    dismiss: (file) => without([file]),
  };
}
