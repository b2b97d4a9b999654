import type { Cell, Column, Table } from '#model';

/** Tones of the least and the largest amount, Hz: two octaves, which small loudspeakers play well. */
const LOW = 220;
const HIGH = 880;

/** One tone: whose or of when it is, and what it tells; a missing amount is silent, never low. */
export interface Note {
  readonly at: Cell;
  readonly value: number | null;
  /** Hz. */
  readonly pitch: number | null;
}

/** One column of a chart as a row of tones, along its years or its items. */
export interface Tune {
  /** Whose column it is, where a table holds the years of several. */
  readonly of: Cell;
  readonly column: Column;
  /** The column that tells one tone from the next. */
  readonly along: Column;
  readonly notes: readonly Note[];
}

/** Makes what can be heard of a chart: each column of amounts or rates with more than one figure. */
export function tunesOf(table: Table): readonly Tune[] {
  const [first] = table.columns;
  if (!first) return [];
  const yearAt = table.columns.findIndex(({ id }) => id === 'year');
  const isOverYears = new Set(table.rows.map((row) => row[yearAt])).size > 1;
  const alongAt = isOverYears ? yearAt : 0;
  const along = table.columns[alongAt] ?? first;
  const groups: readonly Cell[] =
    isOverYears && yearAt > 0 ? [...new Set(table.rows.map(([cell]) => cell ?? null))] : [null];
  return groups.flatMap((of) => {
    const rows = of === null ? table.rows : table.rows.filter(([cell]) => cell === of);
    return table.columns.flatMap((column, i): readonly Tune[] => {
      if (!isHeard(column)) return [];
      const values = rows.map((row) => (typeof row[i] === 'number' ? row[i] : null));
      const pitch = pitchesOf(values);
      return pitch
        ? [
            {
              of,
              column,
              along,
              notes: rows.map((row, k) => {
                const value = values[k] ?? null;
                return { at: row[alongAt] ?? null, value, pitch: value === null ? null : pitch(value) };
              }),
            },
          ]
        : [];
    });
  });
}

const isHeard = ({ unit }: Column): boolean =>
  unit.kind === 'money' || unit.kind === 'perHead' || unit.kind === 'shareOfGdp' || unit.kind === 'rate';

/** Makes the pitch of a value between the least and the largest; equal steps sound equal. Null for fewer than two. */
function pitchesOf(values: readonly (number | null)[]): ((value: number) => number) | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return (value) => LOW * (HIGH / LOW) ** (most > least ? (value - least) / (most - least) : 0.5);
}

/** Gives the notes of the least and of the largest amount. */
export function endsOfTune({ notes }: Tune): readonly [low: Note, high: Note] | null {
  const known = notes.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [known[0], known.at(-1)];
  return low && high ? [low, high] : null;
}
