/** A rectangle in pixels: left, top, right, bottom. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/**
 * Advance widths of ASCII 32–126 in hundredths of an em, tabular figures. Each is the larger of Pretendard's (the
 * page) and Noto Sans CJK KR's (the stack of exported files), measured in Chromium; Segoe UI, Malgun Gothic and San
 * Francisco are narrower. An estimate that is too wide moves a label; one too narrow lets two touch.
 */
// biome-ignore format: one row per 19 characters reads better than 95 lines
const REGULAR = [
  26, 33, 48, 60, 61, 93, 68, 28, 35, 35, 48, 63, 28, 44, 28, 40, 62, 62, 62,
  62, 62, 62, 62, 62, 62, 62, 28, 28, 63, 63, 63, 48, 95, 65, 66, 70, 69, 59,
  56, 71, 73, 30, 52, 65, 55, 86, 73, 75, 64, 75, 64, 61, 61, 73, 65, 91, 62,
  63, 60, 35, 40, 35, 56, 56, 61, 57, 62, 53, 62, 56, 34, 58, 61, 28, 28, 56,
  29, 93, 61, 61, 62, 62, 39, 50, 36, 61, 53, 81, 52, 53, 52, 35, 31, 35, 63,
];
// biome-ignore format: as above, weight 600
const STRONG = [
  24, 37, 58, 62, 63, 97, 74, 33, 38, 38, 52, 65, 33, 45, 33, 39, 65, 65, 65,
  65, 65, 65, 65, 65, 65, 65, 33, 33, 65, 65, 65, 52, 101, 70, 69, 72, 72, 62,
  59, 73, 76, 33, 54, 69, 58, 88, 75, 77, 67, 77, 69, 63, 63, 75, 69, 97, 67,
  67, 63, 38, 39, 38, 59, 57, 63, 60, 65, 56, 65, 59, 36, 60, 64, 31, 31, 61,
  32, 97, 65, 63, 65, 65, 44, 53, 40, 64, 58, 87, 57, 58, 54, 38, 34, 38, 65,
];
/** Widths of the other characters our messages use; letters with marks count as 0.62, all else as a full em. */
const OTHERS: Readonly<Record<string, number>> = {
  '–': 55,
  '−': 65,
  '’': 33,
  '·': 60,
  '…': 110,
  '€': 66,
  '₩': 91,
  '\u00a0': 28,
  '\u2009': 20,
  '\u202f': 13,
  '\u2060': 0,
};
const HANGUL = 92;

/** Estimates the width of a text on one line. @param size Font size, px. @returns Pixels, rather too many than too few. */
export function widthOf(text: string, size: number, weight = 400): number {
  const table = weight >= 550 ? STRONG : REGULAR;
  let hundredths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    hundredths +=
      table[code - 32] ??
      OTHERS[character] ??
      (code >= 0xac00 && code <= 0xd7a3 ? HANGUL : code < 0x250 ? 65 : 100);
  }
  return (hundredths * size) / 100;
}

/** Parts of an em above and below the baseline that letters fill, Hangul included. */
const ASCENT = 0.84;
const DESCENT = 0.24;

/** Estimates the box a line of text fills. @param y Baseline. */
export function boxOf(text: string, x: number, y: number, anchor: Anchor, size: number, weight = 400): Box {
  const width = widthOf(text, size, weight);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, y0: y - ASCENT * size, x1: x0 + width, y1: y + DESCENT * size };
}

/**
 * Gives the part of a line that text in a file may fill by our estimate: whoever opens it may have none of our fonts,
 * and the widest that stands in for them, DejaVu Sans, sets letters by 7 % wider, strong ones by 18 %.
 */
export const fileLine = (width: number, weight = 400): number => width * (weight >= 550 ? 0.88 : 0.94);

/** Breaks a text into lines at spaces, as Korean and English both want (`keep-all`); lines come out about equally long. */
export function wrap(text: string, width: number, size: number, weight = 400): readonly string[] {
  const greedy = fill(text, width, size, weight);
  if (greedy.length < 2) return greedy;
  // Narrow the column as long as the number of lines stays: the last line is then not a lone word.
  // It stays wider than the longest word, or balancing would break a word that fits.
  const widest = Math.max(...text.split(' ').map((word) => widthOf(word, size, weight)));
  let [low, high] = [Math.max(width / 2, Math.min(width, widest)), width];
  for (let i = 0; i < 7; i++) {
    const middle = (low + high) / 2;
    if (fill(text, middle, size, weight).length > greedy.length) low = middle;
    else high = middle;
  }
  return fill(text, high, size, weight);
}

/** Breaks a text into lines, each as full as it goes; a word longer than a line, such as a link, breaks inside. */
export function fill(text: string, width: number, size: number, weight = 400): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // A dot between two parts stays with the first: no line begins with it.
  const words = text.replaceAll(' · ', ' ·\n').split(/ (?!·)|\n/u);
  for (const word of words.flatMap((long) => pieces(long, width, size, weight))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function pieces(word: string, width: number, size: number, weight: number): readonly string[] {
  if (widthOf(word, size, weight) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part && widthOf(part + character, size, weight) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
