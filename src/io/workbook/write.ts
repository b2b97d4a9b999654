import writeXlsxFile, { type CellObject, type Feature } from 'write-excel-file/universal';
import {
  findElement,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import {
  type Allowed,
  FORMATS,
  letter,
  type PlanCell,
  type SheetPlan,
  sheetRef,
  type WorkbookPlan,
} from './plan.ts';
import { STYLES } from './styles.ts';

const SHEET = 'xl/worksheets/sheet{id}.xml';
const WORKBOOK = 'xl/workbook.xml';
const LOOKS = 'xl/styles.xml';

/** Writes a workbook; compression runs beside the page where the browser has workers. */
export const writeWorkbook = (plan: WorkbookPlan): Promise<Blob> =>
  writeXlsxFile(
    plan.sheets.map((sheet) => ({
      sheet: sheet.name,
      data: sheet.rows.map((row) => row.map(toCell)),
      columns: sheet.widths.map((width) => ({ width })),
      stickyRowsCount: sheet.frozen.rows,
      stickyColumnsCount: sheet.frozen.columns,
      showGridLines: false,
      orientation: 'landscape' as const,
    })),
    { fontFamily: plan.font, fontSize: 10, features: [resultsAndRules(plan)] },
  ).toBlob();

function toCell(planned: PlanCell | null): CellObject | null {
  if (!planned) return null;
  const { value, formula, format, style, span, height } = planned;
  const look: CellObject = {
    ...(style ? STYLES[style] : {}),
    ...(span ? { columnSpan: span } : {}),
    ...(height ? { height } : {}),
  };
  if (formula !== undefined)
    return { ...look, ...(format ? { format: FORMATS[format] } : {}), type: 'Formula', value: formula };
  if (value === null) return look;
  // The type is said: text is text, even where it reads like a number or a formula.
  if (typeof value === 'string')
    return { ...look, ...(format === 'text' ? { format: FORMATS.text } : {}), type: String, value };
  return { ...look, ...(format ? { format: FORMATS[format] } : {}), type: Number, value };
}

/**
 * Adds through the writer's hooks what it does not write by itself: results beside formulas, names, what cells accept,
 * filters, a normal style, and that the whole is worked out again when it is opened.
 */
const resultsAndRules = (plan: WorkbookPlan): Feature<Blob> => ({
  files: {
    transform: {
      [WORKBOOK]: {
        transform: (xml) => withNames(xml, plan),
        transformElementAttributes: (tag, attributes) =>
          tag === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
      },
      [LOOKS]: { transform: withNormal },
      [SHEET]: {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = plan.sheets[sheetIndex];
          return sheet ? withRules(withResults(xml, sheet), sheet) : xml;
        },
        transformElementAttributes: (tag, attributes, _index, _options, { sheetIndex }) =>
          tag === 'pageSetup' ? { ...attributes, ...paperOf(plan.sheets[sheetIndex]) } : attributes,
      },
    },
  },
});

/** Widest sheet that can be read on one A4 page, and on A3, characters. */
const READABLE = { a4: 190, a3: 300 } as const;
/** Numbers of paper sizes in office files. */
const SIZES = { a4: 9, a3: 8 } as const;

/** Chooses paper and pages beside each other on which a sheet can still be read. */
function paperOf({ widths }: Pick<SheetPlan, 'widths'> = { widths: [] }) {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const isWide = width > READABLE.a4;
  return {
    paperSize: isWide ? SIZES.a3 : SIZES.a4,
    fitToWidth: Math.max(1, Math.ceil(width / (isWide ? READABLE.a3 : READABLE.a4))),
    fitToHeight: 0,
  };
}

/** Puts each formula's result behind it. */
function withResults(xml: string, { rows }: SheetPlan): string {
  return xml.replace(/<c ([^>]*)>(<f>[^<]*<\/f>)<\/c>/g, (whole, attributes: string, formula: string) => {
    const [, column = '', row = ''] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    const result = rows[Number(row) - 1]?.[columnIndex(column)]?.value;
    if (result === undefined || result === null) return whole;
    return typeof result === 'number'
      ? `<c ${attributes}>${formula}<v>${result}</v></c>`
      : `<c ${attributes} t="str">${formula}<v>${sanitizeTextContent(result)}</v></c>`;
  });
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;

/** Most rows of heads that are printed on every page. */
const MOST_HEADS = 20;

/** Adds the names of cells, and which rows and columns are printed on every page of a sheet. */
function withNames(xml: string, { names, sheets }: WorkbookPlan): string {
  const write = (attributes: Readonly<Record<string, string | number>>, text: string): string =>
    `${getOpeningTagMarkup('definedName', attributes)}${sanitizeTextContent(text)}</definedName>`;
  const titles = sheets.flatMap(({ name, frozen: { rows, columns } }, localSheetId) => {
    if (rows === 0 || rows > MOST_HEADS) return [];
    const sheet = sheetRef(name);
    const heads = `${sheet}!$1:$${rows}`;
    const text = columns > 0 ? `${sheet}!$A:$${letter(columns - 1)},${heads}` : heads;
    return write({ name: '_xlnm.Print_Titles', localSheetId }, text);
  });
  const markup = `<definedNames>${titles.join('')}${names.map(({ name, cell }) => write({ name }, cell)).join('')}</definedNames>`;
  const element = findElement(xml, 'definedNames');
  return element ? replaceElement(xml, element, markup) : xml.replace('</sheets>', `</sheets>${markup}`);
}

/** Names the style that all cells start from: readers of data frames warn where a file has none. */
function withNormal(xml: string): string {
  const order = getOrderOfSiblings(LOOKS, 'styleSheet') ?? [];
  return [
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ].reduce(
    (styles, markup) => insertElementMarkupAccordingToOrderOfSiblings(styles, markup, order, 'styleSheet'),
    xml,
  );
}

function withRules(xml: string, { allowed = [], filter }: SheetPlan): string {
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  const insert = (into: string, markup: string): string =>
    insertElementMarkupAccordingToOrderOfSiblings(into, markup, order, 'worksheet');
  const fitted = insert(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  const filtered = filter ? insert(fitted, getSelfClosingTagMarkup('autoFilter', { ref: filter })) : fitted;
  if (allowed.length === 0) return filtered;
  const rules = allowed.map(rule).join('');
  return insert(filtered, `<dataValidations count="${allowed.length}">${rules}</dataValidations>`);
}

function rule(allowed: Allowed): string {
  const opening = getOpeningTagMarkup('dataValidation', {
    type: allowed.kind,
    allowBlank: 1,
    showErrorMessage: 1,
    sqref: allowed.cells,
  });
  const limits = allowed.kind === 'list' ? [allowed.from] : [String(allowed.min), String(allowed.max)];
  const formulas = limits.map(
    (limit, i) => `<formula${i + 1}>${sanitizeTextContent(limit)}</formula${i + 1}>`,
  );
  return `${opening}${formulas.join('')}</dataValidation>`;
}
