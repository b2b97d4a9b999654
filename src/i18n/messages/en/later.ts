import { aloneEn } from './alone.ts';
import { briefEn } from './brief.ts';
import { chartsEn } from './charts.ts';
import { claimEn } from './claim.ts';
import { columnsEn } from './columns.ts';
import { compareEn } from './compare.ts';
import { compareChartsEn } from './compare-charts.ts';
import { emptyEn } from './empty.ts';
import { exportingEn } from './exporting.ts';
import { factsEn } from './facts.ts';
import { gridEn } from './grid.ts';
import { ledgerEn } from './ledger.ts';
import { mapEn } from './map.ts';
import { marketChartEn } from './market-chart.ts';
import { marketPicturesEn } from './market-pictures.ts';
import { picturesEn } from './pictures.ts';
import { profileEn } from './profile.ts';
import { slidesEn } from './slides.ts';

/** What charts, views and dialogs say in English. */
export const laterEn = {
  columns: columnsEn,
  alone: aloneEn,
  marketChart: marketChartEn,
  marketPictures: marketPicturesEn,
  ledger: ledgerEn,
  charts: chartsEn,
  map: mapEn,
  pictures: picturesEn,
  facts: factsEn,
  grid: gridEn,
  claim: claimEn,
  empty: emptyEn,
  exporting: exportingEn,
  profile: profileEn,
  slides: slidesEn,
  compare: { ...compareEn, ...compareChartsEn },
  brief: briefEn,
};
export type LaterMessages = typeof laterEn;
