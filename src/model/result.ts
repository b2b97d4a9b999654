/** An expected failure is a value; programmer errors throw. */
export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
export const fail = <Fault>(faults: readonly Fault[]): Result<never, Fault> => ({ ok: false, faults });
