/** Runs inside a measured page, put there before the page's own scripts; both pages carry it, so its cost cancels out. */

/** What one drag or run of keys left behind; times are ms since the page began. */
export interface Observed {
  /** Starts of frames. */
  readonly frames: readonly number[];
  readonly steps: readonly Step[];
  /** Lengths of long animation frames. */
  readonly longFrames: readonly number[];
  /** Duration of each key press from event to paint, in steps of 8 ms; those below 16 are not reported by browsers. */
  readonly keys: readonly number[];
  /** Frames in which a chart was drawn although no input came since the last frame. */
  readonly lateFrames: number;
}

/** One input: when the hand moved, when the page heard of it, which charts changed in its frame, when all were painted. */
export interface Step {
  readonly moved: number;
  readonly painted: number;
  readonly charts: readonly string[];
}

interface Open {
  readonly moved: number;
  readonly charts: Set<string>;
  /** Frames begun since. */
  frames: number;
}

class Probe {
  #isOn = false;
  #moved = 0;
  #frames: number[] = [];
  #steps: Step[] = [];
  #open: Open[] = [];
  #longFrames: number[] = [];
  #keys: number[] = [];
  #late = 0;
  #drawn = new Set<string>();
  #hadInput = false;
  #watching: MutationObserver | undefined;

  constructor() {
    const noteMove = (event: Event): void => {
      this.#moved = event.timeStamp;
    };
    const noteStep = (): void => {
      if (!this.#isOn) return;
      performance.mark('bench-step');
      this.#open.push({ moved: this.#moved, charts: new Set(), frames: 0 });
      this.#hadInput = true;
    };
    window.addEventListener('pointermove', noteMove, true);
    window.addEventListener('pointerdown', noteMove, true);
    window.addEventListener('input', noteStep, true);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (this.#isOn) this.#longFrames.push(entry.duration);
    }).observe({ type: 'long-animation-frame' });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') this.#keys.push(entry.duration);
      // The type lacks a member of the standard that browsers have.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  }

  start(): void {
    this.#frames = [];
    this.#steps = [];
    this.#open = [];
    this.#longFrames = [];
    this.#keys = [];
    this.#late = 0;
    this.#drawn.clear();
    this.#hadInput = false;
    this.#isOn = true;
    this.#watching = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const chart = element?.closest('svg') && element.closest<HTMLElement>('[data-chart]');
        if (chart) this.#drawn.add(chart.dataset.chart ?? '');
      }
    });
    for (const chart of document.querySelectorAll('[data-chart]'))
      this.#watching.observe(chart, {
        subtree: true,
        attributes: true,
        childList: true,
        characterData: true,
      });
    requestAnimationFrame(this.#frame);
  }

  #frame = (): void => {
    if (!this.#isOn) return;
    const now = performance.now();
    this.#frames.push(now);
    for (const step of this.#open) {
      if (step.frames === 0) for (const chart of this.#drawn) step.charts.add(chart);
      step.frames += 1;
      // The frame after the one that drew it: what was drawn has gone to the screen.
      if (step.frames === 2) this.#steps.push({ moved: step.moved, painted: now, charts: [...step.charts] });
    }
    this.#open = this.#open.filter(({ frames }) => frames < 2);
    if (this.#drawn.size > 0 && !this.#hadInput) this.#late += 1;
    this.#drawn.clear();
    this.#hadInput = false;
    requestAnimationFrame(this.#frame);
  };

  rest(frames: number): Promise<void> {
    return new Promise((done) => {
      const next = (left: number): void => {
        if (left === 0) done();
        else requestAnimationFrame(() => next(left - 1));
      };
      next(frames);
    });
  }

  stop(): Observed {
    this.#isOn = false;
    this.#watching?.disconnect();
    return {
      frames: this.#frames,
      steps: this.#steps,
      longFrames: this.#longFrames,
      keys: this.#keys,
      lateFrames: this.#late,
    };
  }
}

Object.assign(window, { probe: new Probe() });
