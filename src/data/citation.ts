import type { Bilingual, Citation, PrintedDate } from '#model';

/** Names of those who publish or report, by host of the address or by the words a source uses. */
export interface Publishers {
  /** Looks up a host without `www.`; null when it is not one of `publishers.csv`. */
  readonly ofHost: (host: string) => { readonly name: Bilingual; readonly isOwn: boolean } | null;
  /** Gives the words in both languages; as they are where no Korean is known. */
  readonly named: (text: string) => Bilingual;
}

const DATE = /\b\d{4}(?:-\d\d(?:-\d\d)?)?\b/;
/** An address ends at a space; a comma ends it only where the next address begins. */
const ADDRESS = /https?:\/\/(?:(?!,https?:)\S)+/g;
/** Semicolons part citations, but not inside brackets. */
const PARTS = /;\s+(?![^(]*\))/;

/**
 * Splits the text of a source column into citations: `DAPA via https://… (2026-01-14); Yonhap 2025-12-30`.
 * Words beside an address that say what it shows are left to the table; text that fits no form is kept whole.
 */
export function citationsOf(source: string, publishers: Publishers): Citation[] {
  return source
    .split(PARTS)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const addresses = part.match(ADDRESS) ?? [];
      return addresses.length > 0
        ? addresses.map((address) => citeAddress(part, address, publishers))
        : [citeWords(part, publishers)];
    });
}

/** Gives the host of an address as people write it. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

function citeAddress(part: string, address: string, publishers: Publishers): Citation {
  const lead = part.slice(0, part.search(/https?:/)).trim();
  const tail = / \(([^)]+)\)$/.exec(part)?.[1] ?? '';
  const host = hostOf(address);
  const site = publishers.ofHost(host);
  // "DAPA via https://…" names the publisher in front, "https://… (DAPA, 2026-01-14)" behind.
  const named = /^(.+) via$/.exec(lead)?.[1] ?? /^(.+?)(?: copy)?, \d/.exec(tail)?.[1];
  const page = site?.name ?? unlisted(host);
  const publisher = named !== undefined ? publishers.named(named) : site?.isOwn ? page : null;
  return {
    publisher,
    via: publisher === page ? null : page,
    date: DATE.exec(tail)?.[0] ?? dateInAddress(address),
    address,
    ...(/\bweak\b/.test(tail) ? { isWeak: true } : {}),
  };
}

/** Reads the date that many sites put in an address: `/2025/10/31/`, `/2025-10-28/`. */
function dateInAddress(address: string): PrintedDate | null {
  const [, year, month, day] =
    /\/(20\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/-])/.exec(address) ?? [];
  return year === undefined ? null : [year, month, day].filter((part) => part !== undefined).join('-');
}

function citeWords(part: string, publishers: Publishers): Citation {
  const [, words = part, date = null] = /^(.+) (\d{4}-\d\d(?:-\d\d)?)$/.exec(part) ?? [];
  const [, first, reporter] = /^(.+) via (.+)$/.exec(words) ?? [];
  const cited = (publisher: Bilingual | null, via: Bilingual | null, printed: PrintedDate | null) => ({
    publisher,
    via,
    date: printed,
    address: null,
  });
  if (first !== undefined && reporter !== undefined)
    return cited(
      publishers.named(first),
      publishers.ofHost(reporter)?.name ?? publishers.named(reporter),
      date,
    );
  return cited(publishers.named(words), null, date);
}

/** A site without a row in `publishers.csv` goes by its host. */
export const unlisted = (host: string): Bilingual => ({ en: host, ko: host });
