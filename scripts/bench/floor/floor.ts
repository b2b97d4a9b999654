/**
 * The floor: what the app's charts, figures and moved row cost when nothing stands between slider and page. The same
 * model, tables and mark functions; DOM attributes set by hand; no React, no store. Places come in the query, measured
 * on the app, so that both pages paint the same pixels.
 */
import '../../../src/ui/base.css';
import '../../../src/ui/colours.css';
import '../../../src/ui/fonts.css';
import { loadDataset } from '#data/load.ts';
import { en as enMessages } from '#i18n/messages/en/index.ts';
import { wordsFor } from '#i18n/words.ts';
import { override, PLEDGE } from '#model';
import { inputOf } from '#state/selectors.ts';
import { DEFAULT_VIEW } from '#state/view.ts';
import { timeProjection } from '../projection-time.ts';
import { chart, type Place } from './chart.ts';
import { plotSpecs } from './plots.ts';
import { texts } from './texts.ts';

const ALLY = 'DEU';
const places = JSON.parse(new URLSearchParams(window.location.search).get('places') ?? '{}') as Readonly<
  Record<string, Place>
>;

const data = loadDataset();
const words = wordsFor('en', enMessages, data);
const ally = data.allies.find(({ id }) => id === ALLY);
if (!ally) throw new Error(`No ally ${ALLY}`);

const inputFor = (percent: number) =>
  inputOf(data, override(PLEDGE, ALLY, { core: Math.round(percent * 10) / 1000 }), DEFAULT_VIEW);
const first = inputOf(data, PLEDGE, DEFAULT_VIEW);
const updates = [
  ...plotSpecs(first, ALLY).flatMap((spec) => {
    const place = places[spec.id];
    return place ? [chart(spec, place, words, first)] : [];
  }),
  texts(ally, words),
];
const update = (percent: number): void => {
  const input = inputFor(percent);
  for (const each of updates) each(input);
};

const slider = document.createElement('input');
const { x, y, width } = places.slider ?? { x: 20, y: 100, width: 360 };
Object.assign(slider, { type: 'range', min: '0', max: '6', step: 'any' });
slider.value = '3.5';
slider.setAttribute('aria-label', 'Germany, core share');
slider.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:${width}px;height:24px;margin:0`;
slider.addEventListener('input', () => update(Number(slider.value)));
slider.addEventListener('keydown', (event) => {
  const step = event.key === 'ArrowRight' ? 0.1 : event.key === 'ArrowLeft' ? -0.1 : 0;
  if (step === 0) return;
  event.preventDefault();
  slider.value = String(Number(slider.value) + step);
  update(Number(slider.value));
});
document.body.append(slider);
// As tall as the app's page: scrolling and painting have the same ground.
document.body.style.height = `${places.page?.height ?? 1400}px`;
update(3.5);

Object.assign(window, { timeProjection: (batches: number) => timeProjection(data, batches) });
