/**
 * Measures the production build in a real Chromium beside a floor page that draws the same marks by plain DOM, and
 * prints ratios; absolute times drift from machine to machine. Always ends well: speed is no test.
 */
import { chromium } from '@playwright/test';
import { loadDataset } from '#data/load.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { makeBuilds } from './builds.ts';
import { median, quantile } from './numbers.ts';
import { drag, openPage, placesOf, rest, STEPS, timeInPage } from './page.ts';
import { timeProjection } from './projection-time.ts';
import { RATES, type Rate, type Sample, sample } from './sample.ts';
import { brotli, type Sent, serve } from './serve.ts';

/** Rounds of app and floor in turn, so that a drift of the machine meets both. */
const ROUNDS = 3;
/** Drags of the memory check; each is 60 moves. */
const DRAGS = 20;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const line = (what: string, value: string, goal = ''): void =>
  console.log(`${what.padEnd(46)} ${value.padEnd(44)} ${goal}`);
const verdict = (value: number, goal: number): string =>
  value <= goal ? 'within' : `over by ${(((value - goal) / goal) * 100).toFixed(0)} %`;

const weight = (sent: readonly Sent[]): number =>
  sent.filter(({ path }) => !path.endsWith('.woff2')).reduce((sum, { bytes }) => sum + bytes, 0);

function compare(rate: Rate, app: readonly Sample[], floor: readonly Sample[]): void {
  const all = (samples: readonly Sample[], pick: (one: Sample) => readonly number[]) => samples.flatMap(pick);
  const works = [app, floor].map((samples) => all(samples, ({ work }) => work.map((step) => step.work)));
  const [ofApp = [], ofFloor = []] = works;
  const ratio = median(ofApp) / median(ofFloor);
  const spread = (values: readonly number[]): string =>
    `${median(values).toFixed(1)} (${quantile(values, 0.95).toFixed(1)})`;
  const updates = median(app.map(({ updatesPerSecond }) => updatesPerSecond));
  const latency = all(app, (one) => one.latency);
  const keys = all(app, (one) => one.keys);
  console.log(`\nAt ${rate}× throttle, ${STEPS} steps × ${ROUNDS}; ms, median (p95)`);
  line('main-thread work per step', `app ${spread(ofApp)}, floor ${spread(ofFloor)}`);
  const parts = (samples: readonly Sample[]): string =>
    (['script', 'style', 'layout', 'paint'] as const)
      .map((kind) => median(all(samples, ({ work }) => work.map((step) => step[kind]))).toFixed(1))
      .join(' + ');
  line('  script + style + layout + paint', `app ${parts(app)}, floor ${parts(floor)}`);
  line('  app ÷ floor', `${ratio.toFixed(2)}×`, `goal 1.5×: ${verdict(ratio, 1.5)}`);
  line(
    'updates per second',
    updates.toFixed(0),
    `goal ≥ ${rate === 1 ? 60 : 24}: ${updates >= (rate === 1 ? 59 : 24) ? 'within' : 'below'}`,
  );
  line('frame interval', spread(all(app, (one) => one.frames)));
  const latencyGoal = rate === 1 ? 50 : 200;
  line(
    'input → every chart painted',
    spread(latency),
    `goal p95 ≤ ${latencyGoal}: ${verdict(quantile(latency, 0.95), latencyGoal)}`,
  );
  const keyGoal = rate === 1 ? 24 : 80;
  line(
    'keyboard step, input → next paint',
    spread(keys),
    `goal ≤ ${keyGoal}: ${verdict(median(keys), keyGoal)} (median)`,
  );
  line('frames in which a chart lagged the input', `${app.reduce((sum, one) => sum + one.lateFrames, 0)}`);
}

const builds = await makeBuilds();
const [appSite, floorSite] = [await serve(builds.app), await serve(builds.floor)];
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });

// What is fetched until the first figures can be read, everything the HTML does not name held back until then.
const visit = await browser.newPage();
let letGo: () => void = () => undefined;
appSite.holdUnnamed(
  new Promise<void>((resolve) => {
    letGo = resolve;
  }),
);
await visit.goto(appSite.address, { waitUntil: 'commit' });
await visit.waitForSelector('[data-figure="som"]');
const early = appSite.takeSent();
appSite.holdUnnamed(null);
letGo();
await visit.waitForSelector('[data-chart="composition"] .recharts-wrapper path', { state: 'attached' });
const late = appSite.takeSent();
await visit.close();

const app = await openPage(browser, appSite.address, builds.probe);
const places = encodeURIComponent(JSON.stringify(await placesOf(app.page)));
const floor = await openPage(browser, `${floorSite.address}?places=${places}`, builds.probe);

console.log('Five by 35: production build beside the floor (the same marks by plain DOM), one run');
for (const rate of RATES) {
  const samples: [Sample[], Sample[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    await app.page.bringToFront();
    samples[0].push(await sample(browser, app, rate));
    await floor.page.bringToFront();
    samples[1].push(await sample(browser, floor, rate));
  }
  compare(rate, ...samples);
}

console.log('\nModel, weight, memory');
const inChromium = median(await timeInPage(floor, 10));
line(
  'full projection, 32 allies × 10 years',
  `Chromium ${inChromium.toFixed(0)} µs, Node ${median(timeProjection(loadDataset(), 10)).toFixed(0)} µs`,
  `goal 100: ${verdict(inChromium, 100)}`,
);
const first = weight(early);
const whole = first + weight(late);
line('fetched before the first figures, brotli', kB(first), `goal 140 kB: ${verdict(first, 140_000)}`);
line('fetched with Explore complete', kB(whole), `goal 255 kB: ${verdict(whole, 255_000)}`);
const data = brotli(builds.data).length;
line('data module', kB(data), `goal 25 kB: ${verdict(data, 25_000)}`);

await app.page.bringToFront();
const heap = async (): Promise<number> => {
  await app.cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await app.cdp.send('Runtime.getHeapUsage');
  return usedSize;
};
const before = await heap();
for (let i = 0; i < DRAGS; i++) {
  await drag(app);
  await rest(app, 5);
}
const growth = (await heap()) / before - 1;
line(
  `heap after ${DRAGS * STEPS} moves`,
  `${(growth * 100).toFixed(1)} %`,
  `goal ≤ 10 %: ${verdict(growth, 0.1)}`,
);

await browser.close();
appSite.close();
floorSite.close();
