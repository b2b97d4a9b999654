import type {
  AllyId,
  AmountUnit,
  Cell,
  Column,
  CompareMeasure,
  ExporterId,
  LedgerOrigin,
  LedgerStep,
  Limit,
  PresetId,
  SegmentId,
  Standing,
  Status,
  WiderStep,
} from '#model';
import { amountShort, percent, points, yearLabel } from './format.ts';
import type { Words } from './words.ts';

/** Beginning of the id of a column that says how certain another's numbers are: `status:rate`. */
export const STATUS_OF = 'status:';

/** Names a column for a table head: the quantity alone. */
export function columnName(column: Column, words: Words): string {
  const { id } = column;
  const { t, name } = words;
  if (id.startsWith('ally:')) return name(id.slice('ally:'.length) as AllyId);
  if (id.startsWith(STATUS_OF))
    return t.columns.statusOf(columnName({ ...column, id: id.slice(STATUS_OF.length) }, words));
  if (id.startsWith('segment:')) return t.market.segmentNames[id.slice('segment:'.length) as SegmentId];
  const names: Readonly<Record<string, string>> = { ...t.columns.names, ...t.compare.columns };
  return names[id] ?? comparedColumn(id, { t });
}

/** Names a column of a comparison, whose id says what it holds: `diff:B:A`, `figure:core:2035`. */
function comparedColumn(id: string, { t }: Pick<Words, 't'>): string {
  const [kind, first = '', second = ''] = id.split(':');
  const { heads, measures, figures } = t.compare;
  const figure = (): string =>
    figures.at(measures[first as CompareMeasure | 'atPledge'], second === 'sum' ? 'sum' : Number(second));
  switch (kind) {
    case 'slot':
      return heads.slot(first);
    case 'diff':
      return heads.difference(first, second);
    case 'part':
      return heads.part(first, second);
    case 'figure':
      return figure();
    case 'figureDiff':
      return heads.toBase(figure());
    case 'figurePart':
      return heads.partOfBase(figure());
    default:
      return id;
  }
}

/** Tells whether a column says how far two shares of GDP lie apart: in points, not in percent. */
const isApart = ({ id, unit }: Column): boolean =>
  unit.kind === 'shareOfGdp' && /^(?:overLine$|diff:|figureDiff:)/.test(id);

/**
 * Names a column for a file: quantity, unit and price basis, and how certain it is where that is not what the row says,
 * since a number never travels alone. Money in files is in millions, amounts per head in units of the currency, shares
 * in percent.
 */
export function columnHeader(column: Column, words: Words): string {
  const { statuses } = column;
  const head = withUnit(column, words);
  return typeof statuses === 'string' ? words.t.columns.certain(head, words.t.status[statuses]) : head;
}

function withUnit(column: Column, words: Words): string {
  const { unit } = column;
  const name = columnName(column, words);
  if (unit.kind === 'money' || unit.kind === 'perHead')
    return words.t.columns.money(name, unitName(unit, words), words.t.columns.basis[unit.basis]);
  if (isApart(column)) return words.t.columns.points(name);
  if (unit.kind === 'shareOfGdp') return words.t.columns.shareOfGdp(name);
  if (unit.kind === 'rate') return words.t.columns.rate(name);
  return name;
}

const unitName = (unit: Extract<AmountUnit, { currency: unknown }>, { t }: Words): string =>
  unit.kind === 'money' ? t.columns.millions[unit.currency] : t.columns.perHead[unit.currency];

/** Writes the unit alone, as a cell of its own beside the number: `US$ million, constant 2026 prices`. */
export function columnUnit(column: Column, words: Words): string {
  const { columns } = words.t;
  const { unit } = column;
  switch (unit.kind) {
    case 'money':
    case 'perHead':
      return `${unitName(unit, words)}, ${columns.basis[unit.basis]}`;
    case 'shareOfGdp':
      return isApart(column) ? columns.unitPoints : columns.unitShare;
    case 'rate':
      return '%';
    default:
      return '';
  }
}

/** Words for a cell that is no number: a status, an ally, a standing, a year never reached; null where it is unknown. */
export function cellWord(cell: string | null, { id }: Column, { t, name }: Words): string | null {
  if (cell === null) return id in t.pictures.milestones.shares ? t.pictures.milestones.never : null;
  if (id.startsWith(STATUS_OF)) return t.status[cell as Status];
  switch (id) {
    case 'status':
      return t.status[cell as Status];
    case 'ally':
      return name(cell as AllyId);
    case 'presetName':
      return t.presets[cell as PresetId];
    case 'exporter':
      return cell === 'others' ? t.marketPictures.otherSuppliers : name(cell as ExporterId);
    case 'step':
      return t.ledger.stepNames[cell as LedgerStep | WiderStep];
    case 'from':
      return t.ledger.from[cell as LedgerOrigin];
    case 'limit':
      return t.facts.limits[cell as Limit];
    case 'standing':
      return t.pictures.milestones.standing[cell as Standing];
    default:
      return cell;
  }
}

/** Writes a cell for reading, with the unit its column does not name; `–` where it is unknown. */
export function cellText(cell: Cell, column: Column, words: Words): string {
  if (typeof cell !== 'number') return cellWord(cell, column, words) ?? '–';
  const { unit } = column;
  const { locale } = words;
  if (isApart(column)) return points(locale, cell, 2);
  switch (unit.kind) {
    case 'money':
    case 'perHead':
    case 'shareOfGdp':
      return amountShort(locale, cell, unit);
    case 'rate':
      return percent(locale, cell, 2);
    case 'year':
      return yearLabel(cell);
    case 'count':
    case 'text':
      return String(cell);
  }
}
