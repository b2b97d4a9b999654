import type { Bilingual } from '#model';
import { citationsOf, type Publishers } from './citation.ts';
import type { Fault } from './fault.ts';
import type { Tables } from './read-tables.ts';
import type { FileName } from './table-rules.ts';

/** Speaks the tables' English in Korean. */
export interface Translator {
  /** Korean of a text; null where no table has it. */
  readonly ko: (text: string) => string | null;
  readonly publishers: Publishers;
}

/** A number in front of a rule that is otherwise the same: `rule: 9.4 % of …`. */
const NUMBER = /\d+(\.\d+)?/;
const isHost = (text: string): boolean => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);

/** Makes the translator of checked tables; `used` collects the rows of `ko_texts.csv` and `publishers.csv` it needed. */
export function translatorOf(tables: Tables, used: Set<string> = new Set()): Translator {
  const texts = new Map(tables['ko_texts.csv'].rows.map(({ value }) => [value.text_en, value.text_ko]));
  const hosts = new Map(tables['publishers.csv'].rows.map(({ value }) => [value.host, value]));
  const names = new Map(
    (['allies.csv', 'exporters.csv', 'suppliers.csv'] as const).flatMap((file) =>
      tables[file].rows.map(({ value }) => [value.name_en, value.name_ko]),
    ),
  );
  const find = (text: string): string | null => {
    const korean = texts.get(text);
    if (korean !== undefined) used.add(text);
    return korean ?? names.get(text) ?? null;
  };
  const ko = (text: string): string | null => {
    const whole = find(text);
    if (whole !== null) return whole;
    const parts = text.split('; ');
    if (parts.length > 1) {
      const korean = parts.map(find);
      return korean.includes(null) ? null : korean.join('. ');
    }
    const [number] = NUMBER.exec(text) ?? [];
    return number === undefined ? null : (find(text.replace(number, '#'))?.replace('#', number) ?? null);
  };
  const ofHost: Publishers['ofHost'] = (host) => {
    const site = hosts.get(host);
    if (site === undefined) return null;
    used.add(host);
    return { name: { en: site.name_en, ko: site.name_ko }, isOwn: site.kind === 'own' };
  };
  return { ko, publishers: { ofHost, named: (text) => ({ en: text, ko: ko(text) ?? text }) } };
}

/** Finds texts the page shows that have no Korean, and translations and publishers that nothing needs. */
export function checkKorean(tables: Tables): Fault[] {
  const used = new Set<string>();
  const { ko, publishers } = translatorOf(tables, used);
  const untold = shownTexts(tables)
    .filter(({ text }) => ko(text) === null)
    .map(({ file, line, column, text }) => ({
      file,
      row: line,
      column,
      reason: `"${text}" has no Korean in ko_texts.csv.`,
    }));
  const cited = sourceTexts(tables).flatMap(({ file, line, text }) =>
    citationsOf(text, publishers)
      .flatMap(({ publisher, via }) => [publisher, via])
      .filter((name): name is Bilingual => name !== null && name.ko === name.en)
      .filter(({ en }) => !used.has(en) && !isHost(en) && !isKept(tables, en))
      .map(({ en }) => ({
        file,
        row: line,
        column: 'source',
        reason: `"${en}" has no Korean in ko_texts.csv.`,
      })),
  );
  for (const { value } of tables['sources.csv'].rows) ko(value.publisher);
  // A row with a fault of its own is not among the rows, and what it needs would seem idle.
  const isWhole = Object.values(tables).every(
    ({ rows, keys }) => rows.length === keys.size && rows.length > 0,
  );
  const idle = (file: 'ko_texts.csv' | 'publishers.csv', column: string) =>
    (isWhole ? tables[file].rows : [])
      .filter(({ value }) => !used.has('text_en' in value ? value.text_en : value.host))
      .map(({ line }) => ({ file, row: line, column, reason: 'No row of any table needs it.' }));
  return [...untold, ...cited, ...idle('ko_texts.csv', 'text_en'), ...idle('publishers.csv', 'host')];
}

/** Names that are written alike in both languages, such as MIL€X. */
const isKept = (tables: Tables, name: string): boolean =>
  tables['publishers.csv'].rows.some(({ value }) => value.name_en === name && value.name_ko === name);

interface Shown {
  readonly file: FileName;
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** Columns whose text the page shows in the reader's language. */
const SHOWN = {
  'access_rules.csv': ['rule', 'scope', 'parameter', 'date_note'],
  'market_estimates.csv': ['publisher', 'what'],
  'korea_exports.csv': ['measure', 'note'],
  'exporters.csv': ['note'],
  'exporter_segments.csv': ['evidence'],
  'import_share.csv': ['why'],
  'plans.csv': ['kind', 'note'],
  'deals.csv': ['note'],
  'sources.csv': ['publisher'],
} as const satisfies Partial<Record<FileName, readonly string[]>>;

function shownTexts(tables: Tables): Shown[] {
  const columns = (Object.keys(SHOWN) as (keyof typeof SHOWN)[]).flatMap((file) =>
    tables[file].rows.flatMap(({ line, value }) =>
      SHOWN[file].map((column) => ({
        file,
        line,
        column,
        text: String((value as Readonly<Record<string, unknown>>)[column]),
      })),
    ),
  );
  // Only Korea's systems have Korean names; the others keep the name of the register.
  const systems = tables['deals.csv'].rows
    .filter(({ value }) => value.exporter === 'KOR')
    .map(({ line, value }) => ({ file: 'deals.csv' as const, line, column: 'system', text: value.system }));
  return [...columns, ...systems].filter(({ text }) => text !== '');
}

/** Source columns in words; ids of `sources.csv` are names already. */
function sourceTexts(tables: Tables): Omit<Shown, 'column'>[] {
  const files = [
    'access_rules.csv',
    'market_estimates.csv',
    'korea_exports.csv',
    'import_share.csv',
    'plans.csv',
    'deals.csv',
  ] as const;
  const ids = new Set<string>(tables['sources.csv'].rows.map(({ value }) => value.source_id));
  return files.flatMap((file) =>
    tables[file].rows
      .filter(({ value }) => !value.source.split(' ').every((word) => ids.has(word)))
      .map(({ line, value }) => ({ file, line, text: value.source })),
  );
}
