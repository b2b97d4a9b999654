import { allyViewEn } from './ally-view.ts';
import { briefEn } from './brief.ts';
import { chartsEn } from './charts.ts';
import { claimEn } from './claim.ts';
import { columnsEn } from './columns.ts';
import { compareEn } from './compare.ts';
import { compareChartsEn } from './compare-charts.ts';
import { exportingEn } from './exporting.ts';
import { factsEn } from './facts.ts';
import { faultsEn } from './faults.ts';
import { gridEn } from './grid.ts';
import { historyEn } from './history.ts';
import { inputsEn } from './inputs.ts';
import { ledgerEn } from './ledger.ts';
import { mapEn } from './map.ts';
import { marketEn } from './market.ts';
import { marketChartEn } from './market-chart.ts';
import { marketPicturesEn } from './market-pictures.ts';
import { pageEn } from './page.ts';
import { picturesEn } from './pictures.ts';
import { profileEn } from './profile.ts';
import { scenariosEn } from './scenarios.ts';
import { shortcutsEn } from './shortcuts.ts';
import { slidesEn } from './slides.ts';
import { termsEn } from './terms.ts';
import { touchEn } from './touch.ts';
import { unitsEn } from './units.ts';
import { viewsEn } from './views.ts';

/** Everything the app says in English; Korean has the same keys. */
export const en = {
  ...termsEn,
  ...faultsEn,
  columns: columnsEn,
  page: pageEn,
  inputs: inputsEn,
  market: marketEn,
  marketChart: marketChartEn,
  marketPictures: marketPicturesEn,
  views: viewsEn,
  ledger: ledgerEn,
  charts: chartsEn,
  units: unitsEn,
  map: mapEn,
  scenarios: scenariosEn,
  shortcuts: shortcutsEn,
  pictures: picturesEn,
  facts: factsEn,
  grid: gridEn,
  touch: touchEn,
  claim: claimEn,
  exporting: exportingEn,
  profile: profileEn,
  slides: slidesEn,
  allyView: allyViewEn,
  history: historyEn,
  compare: { ...compareEn, ...compareChartsEn },
  brief: briefEn,
};

/** All messages of one language. */
export type Messages = typeof en;
