import type { WorkbookWords } from '#i18n/workbook-words.ts';
import { workbookWords } from '#i18n/workbook-words.ts';
import { dataPlace, dataSheet } from './data-sheet.ts';
import { caseOf, type WorkbookInput } from './input.ts';
import { inputsSheet } from './inputs-sheet.ts';
import type { WorkbookPlan } from './plan.ts';
import { readMeSheet } from './read-me-sheet.ts';
import { resultsSheet } from './results-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { stepsPlace, stepsSheet } from './steps-sheet.ts';
import { writeWorkbook } from './write.ts';

export type { WorkbookInput } from './input.ts';

/**
 * Writes the workbook with live formulas: *Read me · Inputs · Results · Steps · Data · Sources*. Change an input in Excel
 * or LibreOffice and the results follow; with nothing changed they are the model's. Load this module on demand: the
 * writer and its words come with it.
 *
 * @returns An .xlsx file.
 */
export async function workbookOf(input: WorkbookInput): Promise<Blob> {
  return writeWorkbook(workbookPlan(input, await workbookWords(input.words.locale)));
}

/** Describes the workbook as plain data: every cell's value, or its formula with the model's result. */
export function workbookPlan(input: WorkbookInput, say: WorkbookWords): WorkbookPlan {
  const { data, words } = input;
  const facts = dataPlace(words, say);
  const cases = input.scenarios.map((scenario, slot) => caseOf(input, say, scenario, slot));
  const ofCases = cases.map((one) => {
    const inputs = inputsSheet(one, facts, stepsPlace(one));
    const sheets = [inputs.sheet, resultsSheet(one, stepsPlace(one)), stepsSheet(one, inputs.place, facts)];
    return { sheets, names: inputs.names };
  });
  return {
    sheets: [
      readMeSheet(input, say, cases),
      ...ofCases.flatMap(({ sheets }) => sheets),
      dataSheet(data, words, say),
      sourcesSheet(data, words, say),
    ],
    names: ofCases.flatMap(({ names }) => names),
    font: say.font,
  };
}
