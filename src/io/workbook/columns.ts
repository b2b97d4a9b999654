import type { HelperStep, StepMeasure } from '#i18n/workbook-words.ts';
import type { SegmentId } from '#model';

type PerYear<Name extends string> = `${Name}:${number}`;
/** Columns of the sheet of data. */
export type DataColumn =
  | 'code'
  | 'ally'
  | 'region'
  | 'inEu'
  | 'forces'
  | 'gdp'
  | 'natoShare'
  | 'natoCore'
  | 'kappa'
  | 'indirectToday'
  | 'indirectStatus'
  | PerYear<'equipment'>
  | 'equipmentMean'
  | PerYear<'other'>
  | 'otherMean'
  | 'importShare'
  | 'importLow'
  | 'importHigh'
  | 'importStatus'
  | `mix:${SegmentId}`
  | PerYear<'growth'>
  | PerYear<'nominal'>;

/** Columns of the table of allies on the sheet of inputs. */
export type InputColumn =
  | 'code'
  | 'ally'
  | 'counted'
  | 'today'
  | 'core'
  | 'shape'
  | 'year'
  | `point:${number}`
  | 'indirectToday'
  | 'indirectStatus'
  | 'indirect'
  | 'equipment'
  | 'growth'
  | 'importShare'
  | 'importStatus'
  | 'winGain'
  | 'reached'
  | 'covered'
  | 'coveredOwn'
  | 'delivered'
  | 'ordered'
  | 'wonToday';

/** Columns of the steps; `code`, `ally`, `year` and `status` say whose row it is. */
export type StepColumn = 'code' | 'ally' | 'year' | 'status' | HelperStep | StepMeasure;
export type Step = HelperStep | StepMeasure;
