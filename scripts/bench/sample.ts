import type { Browser } from '@playwright/test';
import { gaps } from './numbers.ts';
import { drag, type Measured, pressKeys, rest, startProbe, stopProbe, throttle } from './page.ts';
import { type StepWork, traced } from './trace.ts';

/** Processor as it is, and four times slower. */
export const RATES = [1, 4] as const;
export type Rate = (typeof RATES)[number];
const KEYS = 30;

/** One drag and one run of keys on one page; times in ms. */
export interface Sample {
  readonly work: readonly StepWork[];
  readonly frames: readonly number[];
  readonly latency: readonly number[];
  readonly updatesPerSecond: number;
  readonly longFrames: readonly number[];
  readonly lateFrames: number;
  /** Charts by how many steps changed them in the step's own frame. */
  readonly drawn: Readonly<Record<string, number>>;
  readonly steps: number;
  readonly keys: readonly number[];
}

/** Measures a page at one speed. The drag before, which fills caches and opens the moved ally's panel, does not count. */
export async function sample(browser: Browser, measured: Measured, rate: Rate): Promise<Sample> {
  await throttle(measured, rate);
  await drag(measured);
  await rest(measured, 60);
  // Frames and latencies in one drag, work in another: recording a trace costs time itself.
  await startProbe(measured);
  await drag(measured);
  const observed = await stopProbe(measured);
  await rest(measured, 60);
  await startProbe(measured);
  const work = await traced(browser, measured, () => drag(measured));
  await stopProbe(measured);
  await rest(measured, 60);
  await startProbe(measured);
  await pressKeys(measured, KEYS);
  const { keys } = await stopProbe(measured);
  await throttle(measured, 1);
  const painted = observed.steps.map((step) => step.painted);
  const [first, last] = [painted[0] ?? 0, painted.at(-1) ?? 0];
  const drawn: Record<string, number> = {};
  for (const { charts } of observed.steps) for (const id of charts) drawn[id] = (drawn[id] ?? 0) + 1;
  return {
    work,
    // The release and what it sets off is no part of the drag.
    frames: gaps(observed.frames.filter((at) => at >= (observed.steps[0]?.moved ?? 0) && at <= last)),
    latency: observed.steps.map((step) => step.painted - step.moved),
    updatesPerSecond: ((painted.length - 1) * 1000) / (last - first),
    longFrames: observed.longFrames,
    lateFrames: observed.lateFrames,
    drawn,
    steps: observed.steps.length,
    keys,
  };
}
