import type { Brief } from './brief.ts';
import type { Paper } from './paper.ts';

/** Charts of a brief: one on each page. */
export const BRIEF_TAKES = 2;

/** Size of a chart on the paper, px of 1/96 inch, and of its text: drawn so, text prints as large as it says. */
export interface BriefChart {
  /** Wider than the column by the drawing's own margin. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Height between the margins of a page, and the gap between its parts, px (`style.ts`). */
const PAGES = {
  a4: { height: 1026, gap: 17 },
  letter: { height: 982, gap: 13.2 },
} as const satisfies Record<Paper, unknown>;
/** Widths of the page, of one of two columns and of one of three, px. */
const WIDTHS = { page: 672, half: 321, third: 214, code: 114 } as const;
/** Sizes of text and their lines, px. */
const TEXT = { head: [24, 31.2], figure: [16, 22.4], body: [13.4, 18.7], link: [10.7, 15] } as const;
/** Heights of what has one line, px: the head of a page, that of a list, the air of a list and of its lines. */
const FIXED = { header: 28, heading: 24, list: 12, line: 5.5, figures: 25, code: 99 } as const;
/** Charts get no lower, nor so high that their lines stand up, px; what room is left over stays as it is. */
const HEIGHTS = { least: 380, most: 680 } as const;

/** Longest link that is printed whole; nobody types more from paper, and the file's own link holds it. */
const MAX_PRINTED = 180;

/** Gives the link as it is printed: whole beside its code, else cut where nobody would type it. */
export const printedLink = ({ link, code }: Pick<Brief, 'link' | 'code'>): string =>
  code || link.length <= MAX_PRINTED ? link : `${link.slice(0, MAX_PRINTED)}…`;

/** Side of the square from whose area on a drawing's text grows with it, px: on paper text stays as large as it is. */
const NATURAL = 612;

/** Gives the sizes of a brief's charts: as large as what stands around them allows. */
export function briefCharts(brief: Omit<Brief, 'charts'>): readonly [BriefChart, BriefChart] {
  const { height, gap } = PAGES[brief.paper];
  const sized = (parts: readonly number[]): BriefChart => {
    const left = height - parts.reduce((sum, part) => sum + part + gap, 0);
    const size = { width: 733, height: Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, left))) };
    return { ...size, scale: 1.25 * Math.min(1, NATURAL / Math.sqrt(size.width * size.height)) };
  };
  const { sentence, basis, scenarios, note, changes, assumptions, sources } = brief;
  const columns = [
    listHeight(assumptions) + (scenarios.length > 0 ? 0 : listHeight(changes.length > 0 ? changes : [''])),
    listHeight(sources) + linkHeight(brief),
  ];
  return [
    sized([
      FIXED.header,
      linesHeight(sentence, WIDTHS.page, TEXT.head),
      linesHeight(basis, WIDTHS.page, TEXT.body),
      ...(scenarios.length > 0 ? [textHeight(scenarios, WIDTHS.page)] : []),
      FIXED.figures + figuresHeight(brief.figures),
      ...(note === '' ? [] : [FIXED.heading + linesHeight(note, WIDTHS.page, TEXT.body)]),
      TEXT.body[1],
    ]),
    sized([FIXED.header, Math.max(...columns)]),
  ];
}

/** Width of a letter, em: those from `ᄀ` on, Hangul among them, are as wide as they are high. */
const widthOf = (letter: string): number => (letter === ' ' ? 0.28 : letter >= '\u1100' ? 0.94 : 0.55);

/** Estimates the height of a text, px, rather too high than too low: what finds no room is cut off. */
function linesHeight(text: string, width: number, [size, line]: readonly [number, number]): number {
  const linesIn = (one: string): number => {
    const long = [...one].reduce((sum, letter) => sum + widthOf(letter), 0) * size;
    return Math.max(1, Math.ceil(long / (width * 0.97)));
  };
  return text.split('\n').reduce((sum, one) => sum + linesIn(one), 0) * line;
}

const listHeight = (lines: readonly string[]): number =>
  FIXED.heading + FIXED.list + textHeight(lines, WIDTHS.half);

const textHeight = (lines: readonly string[], width: number): number =>
  lines.reduce((sum, line) => sum + FIXED.line + linesHeight(line, width, TEXT.body), 0);

function linkHeight(brief: Pick<Brief, 'link' | 'code'>): number {
  const width = WIDTHS.half - (brief.code ? WIDTHS.code : 0);
  const text = FIXED.heading + linesHeight(printedLink(brief), width, TEXT.link);
  return brief.code ? Math.max(text, FIXED.code) : text;
}

function figuresHeight(figures: Brief['figures']): number {
  const one = ({ label, values }: Brief['figures'][number]): number =>
    linesHeight(label, WIDTHS.third, TEXT.body) +
    values.reduce(
      (sum, { of = '', value, beside }) =>
        sum +
        (of
          ? linesHeight(`${of} ${value} ${beside}`, WIDTHS.third, TEXT.figure)
          : TEXT.head[1] + linesHeight(beside, WIDTHS.third, TEXT.body)),
      0,
    );
  return Math.max(...figures.map(one));
}
