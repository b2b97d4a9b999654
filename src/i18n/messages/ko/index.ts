import type { Messages } from '../en/index.ts';
import { allyViewKo } from './ally-view.ts';
import { briefKo } from './brief.ts';
import { chartsKo } from './charts.ts';
import { claimKo } from './claim.ts';
import { columnsKo } from './columns.ts';
import { compareKo } from './compare.ts';
import { compareChartsKo } from './compare-charts.ts';
import { exportingKo } from './exporting.ts';
import { factsKo } from './facts.ts';
import { faultsKo } from './faults.ts';
import { gridKo } from './grid.ts';
import { historyKo } from './history.ts';
import { inputsKo } from './inputs.ts';
import { ledgerKo } from './ledger.ts';
import { mapKo } from './map.ts';
import { marketKo } from './market.ts';
import { marketChartKo } from './market-chart.ts';
import { marketPicturesKo } from './market-pictures.ts';
import { pageKo } from './page.ts';
import { picturesKo } from './pictures.ts';
import { profileKo } from './profile.ts';
import { scenariosKo } from './scenarios.ts';
import { shortcutsKo } from './shortcuts.ts';
import { slidesKo } from './slides.ts';
import { termsKo } from './terms.ts';
import { touchKo } from './touch.ts';
import { unitsKo } from './units.ts';
import { viewsKo } from './views.ts';

/** Everything the app says in Korean; the compiler checks that no key is missing. */
export const ko: Messages = {
  ...termsKo,
  ...faultsKo,
  columns: columnsKo,
  page: pageKo,
  inputs: inputsKo,
  market: marketKo,
  marketChart: marketChartKo,
  marketPictures: marketPicturesKo,
  views: viewsKo,
  ledger: ledgerKo,
  charts: chartsKo,
  units: unitsKo,
  map: mapKo,
  scenarios: scenariosKo,
  shortcuts: shortcutsKo,
  pictures: picturesKo,
  facts: factsKo,
  grid: gridKo,
  touch: touchKo,
  claim: claimKo,
  exporting: exportingKo,
  profile: profileKo,
  slides: slidesKo,
  allyView: allyViewKo,
  history: historyKo,
  compare: { ...compareKo, ...compareChartsKo },
  brief: briefKo,
};
