import { isNamed, listedIn, type Scope } from '#model';
import type { Words } from './words.ts';

/** Allies named one by one, where they have no name together. */
const NAMED = 3;
/** Of more than that so many. */
const FIRST = 2;

/** Names a scope as a label: `Europe and Canada`, `Poland`, `Germany, Poland and 4 others`. */
export const scopeName = (words: Words, scope: Scope): string =>
  isNamed(scope) ? words.t.scopes[scope] : together(words, scope, words.name);

/** Names a scope inside a sentence. */
export const scopeInSentence = (words: Words, scope: Scope): string =>
  isNamed(scope)
    ? words.t.scopeInSentence[scope]
    : together(words, scope, (ally) => words.t.withArticle(words.name(ally)));

function together({ t }: Words, scope: Scope, nameOf: Words['name']): string {
  const allies = listedIn(scope);
  const named = allies.length > NAMED ? allies.slice(0, FIRST) : allies;
  return t.alliesTogether(named.map(nameOf), allies.length - named.length);
}
