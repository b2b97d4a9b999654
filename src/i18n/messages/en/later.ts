import { aloneEn } from './alone.ts';
import { bandsEn } from './bands.ts';
import { briefEn } from './brief.ts';
import { chartsEn } from './charts.ts';
import { claimEn } from './claim.ts';
import { columnsEn } from './columns.ts';
import { compareEn } from './compare.ts';
import { compareChartsEn } from './compare-charts.ts';
import { emptyEn } from './empty.ts';
import { exportingEn } from './exporting.ts';
import { factsEn } from './facts.ts';
import { faultsEn } from './faults.ts';
import { gridEn } from './grid.ts';
import { ledgerEn } from './ledger.ts';
import { libraryEn } from './library.ts';
import { listeningEn } from './listening.ts';
import { mapEn } from './map.ts';
import { marketChartEn } from './market-chart.ts';
import { marketPageEn } from './market-page.ts';
import { marketPicturesEn } from './market-pictures.ts';
import { numbersEn } from './numbers.ts';
import { picturesEn } from './pictures.ts';
import { profileEn } from './profile.ts';
import { sharingEn } from './sharing.ts';
import { shortcutsEn } from './shortcuts.ts';
import { slidesEn } from './slides.ts';

/** What charts, views and dialogs say in English. */
export const laterEn = {
  columns: columnsEn,
  alone: aloneEn,
  marketChart: marketChartEn,
  marketPage: marketPageEn,
  marketPictures: marketPicturesEn,
  ledger: ledgerEn,
  charts: chartsEn,
  listening: listeningEn,
  map: mapEn,
  numbers: numbersEn,
  pictures: picturesEn,
  facts: factsEn,
  grid: gridEn,
  claim: claimEn,
  empty: emptyEn,
  exporting: exportingEn,
  profile: profileEn,
  slides: slidesEn,
  compare: { ...compareEn, ...compareChartsEn },
  ...faultsEn,
  bands: bandsEn,
  library: libraryEn,
  sharing: sharingEn,
  brief: briefEn,
  shortcuts: shortcutsEn,
};
export type LaterMessages = typeof laterEn;
