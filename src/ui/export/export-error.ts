/** The steps in which an export can fail. */
export type Step =
  | 'load'
  | 'draw'
  | 'image'
  | 'canvas'
  | 'zip'
  | 'write'
  | 'slides'
  | 'print'
  | 'copy'
  | 'text'
  | 'share';

/** Says which step of an export failed; words for it are messages. */
export class ExportError extends Error {
  readonly step: Step;
  constructor(step: Step, cause: unknown) {
    super(step, { cause });
    this.name = 'ExportError';
    this.step = step;
  }
}

/** Does one step; a failure in it says so, unless it knows better. */
export async function during<T>(step: Step, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ExportError ? error : new ExportError(step, error);
  }
}
