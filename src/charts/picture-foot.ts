import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type Mark, plotText } from './mark.ts';
import type { PictureOptions } from './picture.ts';
import { fullSourceLine, sourceLine } from './sentence.ts';
import { fileLine, fill, widthOf } from './text.ts';
import type { Theme } from './theme.ts';

/** Side of a QR code with its quiet zone, and its distance from the notes beside it. */
const CODE = 68;
const CODE_GAP = 16;
/** Least distance between two texts of one line. */
const GAP = 16;

/** What stands below the plots, and how high it is. */
export interface Foot {
  readonly marks: readonly Mark[];
  readonly height: number;
}

interface FootOptions extends Pick<PictureOptions, 'title' | 'footer' | 'link' | 'code' | 'theme'> {
  readonly scenario: string | undefined;
  readonly width: number;
  /** Size of text and step of lines. */
  readonly style: readonly [size: number, step: number];
  /** Where there is no room for a link of many lines, nor for a code. */
  readonly isSmall: boolean;
  /** Whether the sources are written in full. */
  readonly isCited: boolean;
}

/**
 * Sets notes, sources, scenario, edition with date, and link below a rule, and a code beside them.
 *
 * @param note Null where the picture goes without notes and sources.
 */
export function footMarks(note: string | null, table: Table, words: Words, options: FootOptions): Foot {
  const { title, scenario, footer, link = '', code, theme, width, isSmall, isCited } = options;
  const [size, step] = options.style;
  const { charts, exporting } = words.t;
  const hasCode = code !== undefined && !isSmall;
  const inner = hasCode ? width - CODE - CODE_GAP : width;
  const room = isSmall ? inner : fileLine(inner);
  const brand = widthOf(charts.brand, size, 600) + GAP;
  const last = [charts.data(table.edition), footer, title === undefined ? '' : exporting.titleNote]
    .filter(Boolean)
    .join(' · ');
  const above = [
    ...(note ? fill(note, room, size) : []),
    ...(note === null ? [] : fill((isCited ? fullSourceLine : sourceLine)(table, words), room, size)),
    ...(scenario ? fill(scenario, room, size) : []),
  ];
  // At its best the link ends the last line and the brand the one before, as long as both have room there.
  const ending = above.at(-1);
  const isBeside =
    link !== '' &&
    ending !== undefined &&
    widthOf(ending, size) + brand <= room &&
    widthOf(last, size) + GAP + widthOf(link, size) <= room;
  const lines = isBeside
    ? [...above, last]
    : isSmall
      ? // The file's text still says which data it shows.
        [...above, fill(last, room - brand, size)[0] ?? '']
      : [...above, ...fill(last, room - brand, size), ...fill(link, room - brand, size)];
  const baseline = (line: number): number => 6 + step * (line + 0.5) + size * 0.34;
  const end = lines.length - 1;
  return {
    marks: [
      { kind: 'line', key: 'foot-rule', x1: 0, y1: 0, x2: width, y2: 0, stroke: 'rule', width: 1 },
      ...lines.map((line, i) => plotText(`foot-${i}`, line, 0, baseline(i), 'start', { size })),
      ...(isBeside ? [plotText('link', link, inner, baseline(end), 'end', { size })] : []),
      plotText('brand', charts.brand, inner, baseline(isBeside ? end - 1 : end), 'end', {
        size,
        weight: 600,
        fill: 'ink',
      }),
      ...(hasCode ? codeMarks(code, width - CODE, 8, theme) : []),
    ],
    height: Math.max(6 + step * lines.length, hasCode ? CODE + 8 : 0),
  };
}

/** Modules of light around a QR code, without which it does not scan. */
const QUIET = 4;

/** Draws a QR code, dark on light in either theme: few readers know one that is light on dark. */
function codeMarks(
  code: readonly (readonly boolean[])[],
  x: number,
  y: number,
  theme: Theme,
): readonly Mark[] {
  const module = CODE / (code.length + 2 * QUIET);
  const at = (place: number): number => Math.round((place + QUIET) * module * 100) / 100;
  const [light, dark] = theme === 'dark' ? (['ink', 'card'] as const) : (['card', 'ink'] as const);
  // One path of the runs of dark modules in each row, so that no seam shows between neighbours.
  const d = code.flatMap((row, line) =>
    row.flatMap((isDark, from) => {
      if (!isDark || row[from - 1]) return [];
      const end = row.indexOf(false, from);
      const to = end < 0 ? row.length : end;
      return `M${x + at(from)} ${y + at(line)}H${x + at(to)}V${y + at(line + 1)}H${x + at(from)}Z`;
    }),
  );
  return [
    { kind: 'rect', key: 'code-ground', x, y, w: CODE, h: CODE, fill: light },
    { kind: 'path', key: 'code', d: d.join(''), fill: dark },
  ];
}
