import { allyViewEn } from './ally-view.ts';
import { doorsEn } from './doors.ts';
import { historyEn } from './history.ts';
import { inputsEn } from './inputs.ts';
import { keepingEn } from './keeping.ts';
import { linksEn } from './links.ts';
import { marketEn } from './market.ts';
import { pageEn } from './page.ts';
import { scenariosEn } from './scenarios.ts';
import { termsEn } from './terms.ts';
import { touchEn } from './touch.ts';
import { unitsEn } from './units.ts';
import { viewsEn } from './views.ts';

/** What sentence, figures and sliders say in English: the first the page fetches. */
export const firstEn = {
  ...termsEn,
  page: pageEn,
  inputs: inputsEn,
  market: marketEn,
  views: viewsEn,
  units: unitsEn,
  scenarios: scenariosEn,
  touch: touchEn,
  allyView: allyViewEn,
  history: historyEn,
  keeping: keepingEn,
  links: linksEn,
  doors: doorsEn,
};
export type FirstMessages = typeof firstEn;
