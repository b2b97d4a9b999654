import { type Dataset, override, PLEDGE, project } from '#model';

const BATCH = 200;

/** Times full projections of all allies, 2026–2035, with the funnel. @returns Microseconds per projection, one per batch. */
export function timeProjection(data: Dataset, batches: number): readonly number[] {
  const scenarios = Array.from({ length: BATCH }, (_, i) =>
    override(PLEDGE, 'DEU', { core: 0.02 + i * 1e-4 }),
  );
  let kept = 0;
  const run = (): number => {
    const from = performance.now();
    for (const scenario of scenarios) kept += project(data, scenario, 'constant').columns.som[0] ?? 0;
    return ((performance.now() - from) * 1000) / BATCH;
  };
  // The first batches run before the compiler has warmed up.
  for (let i = 0; i < 5; i++) run();
  const times = Array.from({ length: batches }, run);
  if (Number.isNaN(kept)) throw new Error('The projection gave no numbers');
  return times;
}
