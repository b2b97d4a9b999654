import { type ReactNode, useMemo } from 'react';
import { pairOf } from '#state/compare.ts';
import { AppContext, useApp } from '../app-context.ts';
import { comparedFor } from '../sources.ts';

/** Shows what it holds for two scenarios alone, the base and the one set against it: sentences, charts and inputs. */
export function PairOnly({ children }: { readonly children: ReactNode }) {
  const app = useApp();
  const pair = useMemo(() => ({ ...app, compared: pairOf(comparedFor(app)) }), [app]);
  return <AppContext value={pair}>{children}</AppContext>;
}
