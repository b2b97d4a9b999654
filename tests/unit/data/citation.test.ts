import { describe, expect, it } from 'vitest';
import { citationsOf, type Publishers } from '#data/citation.ts';
import { checkTables } from '#data/schema.ts';
import { plant, shipped } from './texts.ts';

const both = (text: string) => ({ en: text, ko: text });
const publishers: Publishers = {
  ofHost: (host) =>
    ({
      'wowtv.co.kr': { name: both('Korea Economic TV'), isOwn: false },
      'nato.int': { name: both('NATO'), isOwn: true },
    })[host] ?? null,
  named: both,
};
/** Publisher, reporter, date and address of each citation. */
const split = (source: string) =>
  citationsOf(source, publishers).map(({ publisher, via, date, address }) => [
    publisher?.en ?? null,
    via?.en ?? null,
    date,
    address,
  ]);

describe('a source column', () => {
  it.each<[form: string, source: string, ...expected: (string | null)[][]]>([
    [
      'publisher behind the address',
      'https://www.wowtv.co.kr/a?b=1 (DAPA, 2026-01-14)',
      ['DAPA', 'Korea Economic TV', '2026-01-14', 'https://www.wowtv.co.kr/a?b=1'],
    ],
    [
      'publisher in front of it',
      'SIPRI via https://wowtv.co.kr/a',
      ['SIPRI', 'Korea Economic TV', null, 'https://wowtv.co.kr/a'],
    ],
    [
      'the publisher’s own page, its date in the address',
      'https://www.nato.int/texts/2025/06/25/declaration',
      ['NATO', null, '2025-06-25', 'https://www.nato.int/texts/2025/06/25/declaration'],
    ],
    ['a report that names nobody', 'https://x.org/a (2024)', [null, 'x.org', '2024', 'https://x.org/a']],
    [
      'a copy',
      'https://x.org/a (KED Global copy, 2025-12)',
      ['KED Global', 'x.org', '2025-12', 'https://x.org/a'],
    ],
    [
      'words with a date',
      'SIPRI trade register 2026-05-18',
      ['SIPRI trade register', null, '2026-05-18', null],
    ],
    [
      'a reporter without an address',
      'Government via a briefing 2026-07-11',
      ['Government', 'a briefing', '2026-07-11', null],
    ],
    ['words that fit no form, whole', 'Spending Review 2025', ['Spending Review 2025', null, null, null]],
    [
      'several, a semicolon inside brackets and a comma inside an address',
      'https://x.org/1,a (op-ed; weak); Yonhap 2025-12-30; words https://y.org/b',
      [null, 'x.org', null, 'https://x.org/1,a'],
      ['Yonhap', null, '2025-12-30', null],
      [null, 'y.org', null, 'https://y.org/b'],
    ],
    [
      'two addresses joined by a comma',
      'https://x.org/a,https://y.org/b',
      [null, 'x.org', null, 'https://x.org/a'],
      [null, 'y.org', null, 'https://y.org/b'],
    ],
  ])('is split: %s', (_, source, ...expected) => {
    expect(split(source)).toEqual(expected);
  });

  it('keeps the warning that a page is weak', () => {
    expect(citationsOf('https://x.org/a (copy; weak)', publishers)[0]?.isWeak).toBe(true);
    expect(citationsOf('https://x.org/a (2024)', publishers)[0]).not.toHaveProperty('isWeak');
  });
});

describe('Korean of the tables', () => {
  const said = (file: string, from: string, to: string) => {
    const { texts, line } = plant(file, from, to);
    return checkTables(texts).map((fault) => [
      fault.file,
      fault.row - (fault.file === file ? line : 0),
      fault.reason,
    ]);
  };

  it('is asked for: a text without it, wherever it stands', () => {
    expect(said('import_share.csv', 'minister: all orders', 'minister: most orders')).toContainEqual([
      'import_share.csv',
      0,
      expect.stringContaining('minister: most orders placed at home'),
    ]);
    expect(said('deals.csv', 'licence production', 'made under licence')).toContainEqual([
      'deals.csv',
      0,
      expect.stringContaining('made under licence'),
    ]);
    expect(said('deals.csv', 'Yonhap 2025', 'Yonhap News 2025')).toContainEqual([
      'deals.csv',
      0,
      '"Yonhap News" has no Korean in ko_texts.csv.',
    ]);
  });

  it('is not kept for nothing', () => {
    const idle = (file: string, row: string) =>
      checkTables({ ...shipped, [file]: `${shipped[file]}${row}\n` }).map(({ reason }) => reason);
    expect(idle('ko_texts.csv', 'unneeded words,필요 없는 말')).toEqual(['No row of any table needs it.']);
    expect(idle('publishers.csv', 'zzz.org,Zzz,즈즈,report')).toEqual(['No row of any table needs it.']);
  });

  it('is one text for one text', () => {
    expect(
      checkTables({ ...shipped, 'ko_texts.csv': `${shipped['ko_texts.csv']}signed,서명\nsigned,체결\n` }).map(
        ({ reason }) => reason,
      ),
    ).toContainEqual(expect.stringContaining('signed is already on line'));
  });
});
