import type { Browser } from '@playwright/test';
import type { Measured } from './page.ts';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Kinds of work the trace tells apart; names of Chromium's events. */
const KINDS = {
  script: ['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'FireAnimationFrame', 'TimerFire'],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
  gc: ['MinorGC', 'MajorGC'],
} as const;
export type Kind = keyof typeof KINDS;

/** Main-thread work of one step, ms; `work` is all of it, the kinds are parts. */
export type StepWork = Readonly<Record<Kind | 'work', number>>;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread within `dur`: what other programs take from it does not count. */
  readonly tdur?: number;
}

/** Records what the main thread does meanwhile. @returns Work from each step to the next. */
export async function traced(
  browser: Browser,
  { page }: Measured,
  work: () => Promise<void>,
): Promise<readonly StepWork[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return stepsOf(traceEvents);
}

/** Processor time of an event, ms. */
const cost = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

function stepsOf(events: readonly TraceEvent[]): readonly StepWork[] {
  const marks = events.filter(({ name }) => name === 'bench-step').sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) throw new Error('The trace has no steps');
  const onThread = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X');
  const tasks = onThread.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  // A step begins with the task its input came in.
  const starts = marks.map(
    ({ ts }) => tasks.findLast((task) => task.ts <= ts && ts <= task.ts + (task.dur ?? 0))?.ts ?? ts,
  );
  const sums = starts.map(() => ({ work: 0, script: 0, style: 0, layout: 0, paint: 0, gc: 0 }));
  const stepAt = (ts: number) => sums[starts.findLastIndex((start) => start <= ts)];
  for (const task of tasks) {
    const sum = stepAt(task.ts);
    if (sum) sum.work += cost(task);
  }
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const names: readonly string[] = KINDS[kind];
    let end = 0;
    for (const event of onThread.filter(({ name }) => names.includes(name)).sort((a, b) => a.ts - b.ts)) {
      // Nested events of one kind count once.
      if (event.ts < end) continue;
      end = event.ts + (event.dur ?? 0);
      const sum = stepAt(event.ts);
      if (sum) sum[kind] += cost(event);
    }
  }
  // After the last step comes the release; it is no step.
  return sums.slice(0, -1);
}
