import type { FirstMessages } from '../en/first.ts';
import { allyViewKo } from './ally-view.ts';
import { doorsKo } from './doors.ts';
import { historyKo } from './history.ts';
import { inputsKo } from './inputs.ts';
import { keepingKo } from './keeping.ts';
import { linksKo } from './links.ts';
import { marketKo } from './market.ts';
import { pageKo } from './page.ts';
import { scenariosKo } from './scenarios.ts';
import { termsKo } from './terms.ts';
import { touchKo } from './touch.ts';
import { unitsKo } from './units.ts';
import { viewsKo } from './views.ts';

/** What sentence, figures and sliders say in Korean: the first the page fetches. */
export const firstKo: FirstMessages = {
  ...termsKo,
  page: pageKo,
  inputs: inputsKo,
  market: marketKo,
  views: viewsKo,
  units: unitsKo,
  scenarios: scenariosKo,
  touch: touchKo,
  allyView: allyViewKo,
  history: historyKo,
  keeping: keepingKo,
  links: linksKo,
  doors: doorsKo,
};
