import type { LaterMessages } from '../en/later.ts';
import { aloneKo } from './alone.ts';
import { bandsKo } from './bands.ts';
import { briefKo } from './brief.ts';
import { chartsKo } from './charts.ts';
import { claimKo } from './claim.ts';
import { columnsKo } from './columns.ts';
import { compareKo } from './compare.ts';
import { compareChartsKo } from './compare-charts.ts';
import { emptyKo } from './empty.ts';
import { exportingKo } from './exporting.ts';
import { factsKo } from './facts.ts';
import { faultsKo } from './faults.ts';
import { gridKo } from './grid.ts';
import { ledgerKo } from './ledger.ts';
import { libraryKo } from './library.ts';
import { listeningKo } from './listening.ts';
import { mapKo } from './map.ts';
import { marketChartKo } from './market-chart.ts';
import { marketPageKo } from './market-page.ts';
import { marketPicturesKo } from './market-pictures.ts';
import { numbersKo } from './numbers.ts';
import { picturesKo } from './pictures.ts';
import { profileKo } from './profile.ts';
import { sharingKo } from './sharing.ts';
import { shortcutsKo } from './shortcuts.ts';
import { slidesKo } from './slides.ts';

/** What charts, views and dialogs say in Korean. */
export const laterKo: LaterMessages = {
  columns: columnsKo,
  alone: aloneKo,
  marketChart: marketChartKo,
  marketPage: marketPageKo,
  marketPictures: marketPicturesKo,
  ledger: ledgerKo,
  charts: chartsKo,
  listening: listeningKo,
  map: mapKo,
  numbers: numbersKo,
  pictures: picturesKo,
  facts: factsKo,
  grid: gridKo,
  claim: claimKo,
  empty: emptyKo,
  exporting: exportingKo,
  profile: profileKo,
  slides: slidesKo,
  compare: { ...compareKo, ...compareChartsKo },
  ...faultsKo,
  bands: bandsKo,
  library: libraryKo,
  sharing: sharingKo,
  brief: briefKo,
  shortcuts: shortcutsKo,
};
