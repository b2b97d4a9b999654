import { describe, expect, it } from 'vitest';
import { ALLY_IDS } from '#model';
import { decode, encode, seal } from '../../../src/io/link/codec.ts';
import { readV1 } from '../../../src/io/link/v1/read.ts';

const BARE = '1.d2607.A~pledge~DEU:4@2031e,ESP:4.5;n=Fast%20east.B~hold~POL:5';
const SEALED = seal(BARE);
const codes = (text: string): readonly string[] => decode(text, 'd2607').faults.map(({ code }) => code);

describe('a sealed link', () => {
  it('is announced before the first target and closed by three signs', () => {
    expect(SEALED).toBe('1.d2607.A~pledge~,,DEU:4@2031e,ESP:4.5;n=Fast%20east.B~hold~POL:5;z=frp');
    expect(seal('1.d2607.A~hold;n=x')).toMatch(/^1\.d2607\.A~hold~,,;n=x;z=[0-9a-z]{3}$/);
    expect(seal('1.d2607.C~hold.A~early')).toMatch(/^1\.d2607\.C~hold~,,\.A~early;z=[0-9a-z]{3}$/);
    // A first visit keeps its short address: any cut of it is noticed anyway.
    expect(seal('1.d2607.A~pledge')).toBe('1.d2607.A~pledge');
    expect(seal('')).toBe('');
  });

  it('reads as the one without, in this reader and in that of version 1 alone', () => {
    expect(decode(SEALED, 'd2607')).toEqual(decode(BARE, 'd2607'));
    const { document, faults, kept } = readV1(SEALED.slice(2), 'd2607');
    expect(document).toEqual(decode(BARE, 'd2607').document);
    expect([faults, kept]).toEqual([[], 7]);
  });

  it('cut anywhere but right behind its first preset is noticed', () => {
    const silent = Array.from({ length: SEALED.length - 1 }, (_, i) => SEALED.slice(0, i + 1)).filter(
      (cut) => codes(cut).length === 0,
    );
    expect(silent).toEqual(['1.d2607.A~pledge']);
  });

  it('says where a cut one ends, and counts no fault for the stump', () => {
    const cut = SEALED.slice(0, SEALED.indexOf('.5;n='));
    expect(decode(cut, '')).toMatchObject({
      faults: [{ code: 'cut', text: 'ESP:4', ally: 'ESP' }],
      kept: 4,
    });
    expect(codes(SEALED.slice(0, SEALED.indexOf('SP:4')))).toEqual(['cut']);
    expect(codes(`${cut}…`)).toEqual(['cut']);
    // Programs that end a link at the first comma, and one that drops the last sign.
    expect(codes('1.d2607.A~pledge~')).toEqual(['cut']);
    for (let end = 1; end <= ';z=000'.length; end += 1) {
      expect(codes(SEALED.slice(0, -end))).toEqual(['cut']);
      expect(decode(SEALED.slice(0, -end), '').document).toEqual(decode(BARE, '').document);
    }
  });

  it('changed within is noticed, whatever was changed to something that reads', () => {
    expect(codes(SEALED.replace('ESP:4.5', 'ESP:4.6'))).toEqual(['altered']);
    expect(codes(SEALED.replace('DEU', 'FRA'))).toEqual(['altered']);
    expect(codes(SEALED.replace('B~hold', 'B~plans'))).toEqual(['altered']);
    expect(decode(SEALED.replace('ESP:4.5', 'ESP:4.6'), '').kept).toBe(7);
  });

  it('ends at its check, whatever a sentence or a program puts behind', () => {
    for (const more of ['를', '입니다.', ')', '.', 'and', '#1.d2607.A~hold', '&utm_source=chat'])
      expect(decode(SEALED + more, 'd2607')).toEqual(decode(BARE, 'd2607'));
  });

  it('is the same with its name spelt out, or escaped as a whole', () => {
    const named = seal('1.d2607.A~hold~DEU:4;n=%EB%B9%A0%EB%A5%B8%20%EB%8F%99%EB%B6%80');
    for (const text of [
      decodeURIComponent(named),
      encodeURIComponent(named),
      encodeURIComponent(named).replaceAll('~', '%7E'),
    ])
      expect(decode(text, 'd2607')).toEqual(decode(named, 'd2607'));
    expect(codes(named)).toEqual([]);
  });

  it('that an older page passed on after a change is read as an older link', () => {
    const passedOn = '1.d2607.A~pledge~DEU:4.2;z=abc.B~hold;z=k3f';
    const read = decode(passedOn, 'd2607');
    expect(read.faults).toEqual([]);
    expect(read.document?.slots.map(({ unknown }) => unknown)).toEqual([[], []]);
    expect(read.document && encode(read.document)).toBe('1.d2607.A~pledge~DEU:4.2.B~hold');
  });

  it('asks for the latest data under the same check', () => {
    const link = seal('1.latest.A~pledge~DEU:4');
    expect(decode(link, 'd2707')).toMatchObject({ document: { edition: 'd2707' }, faults: [] });
  });

  it('stays under 500 characters for core, year and shape of all allies that have forces', () => {
    const targets = ALLY_IDS.filter((id) => id !== 'ISL').map((id) => `${id}:3.55@2031a`);
    expect(seal(`1.d2607.A~history~${targets.join()}`).length).toBeLessThan(500);
  });
});
