import { describe, expect, it } from 'vitest';
import { scopeInSentence, scopeName } from '#i18n/scope.ts';
import { ALLY_IDS, alliesOf, isNamed, listedIn, SCOPES, scopeOf } from '#model';
import { data, words } from '../charts/given.ts';

describe('a scope', () => {
  it('of the reader’s own has just its allies, in the order of the dataset', () => {
    expect(scopeOf(['POL', 'DEU', 'XXX', 'DEU'])).toBe('allies:DEU,POL');
    expect(scopeOf(['XXX'])).toBeNull();
    expect(alliesOf(data, 'allies:DEU,POL')).toEqual(['DEU', 'POL']);
    for (const id of ALLY_IDS) expect(alliesOf(data, `allies:${id}`)).toEqual([id]);
    for (const scope of SCOPES) expect(isNamed(scope) && listedIn(scope)).toEqual([]);
  });

  it('is named in both languages: one, up to three, or the first two and how many more', () => {
    const { en, ko } = words;
    expect([scopeName(en, 'allies:POL'), scopeName(ko, 'allies:POL')]).toEqual(['Poland', '폴란드']);
    expect(scopeInSentence(en, 'allies:NLD')).toBe('the Netherlands');
    expect(scopeName(en, 'allies:DEU,POL')).toBe('Germany and Poland');
    expect(scopeName(en, 'allies:EST,LVA,LTU')).toBe('Estonia, Latvia and Lithuania');
    expect(scopeName(en, 'allies:BEL,DEU,NOR,POL')).toBe('Belgium, Germany and 2 others');
    expect(scopeName(ko, 'allies:BEL,DEU,NOR,POL')).toBe('벨기에·독일 외 2개국');
    expect(scopeName(en, 'eu')).toBe('EU members');
  });
});
