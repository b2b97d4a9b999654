import { getChoseong } from 'es-hangul';
import type { Ally } from '#model';

/** Tells whether an ally is meant by what was typed: a name in either language, a code, or Korean initial consonants. */
export function matches({ id, nameEn, nameKo }: Ally, typed: string): boolean {
  const text = typed.trim().toLocaleLowerCase('en');
  const candidates = [nameEn, nameKo, id, withoutAccents(nameEn)].map((name) => name.toLocaleLowerCase('en'));
  return (
    candidates.some((name) => name.includes(text)) ||
    (isInitials(text) && getChoseong(nameKo).startsWith(text))
  );
}

const isInitials = (text: string): boolean => /^[ㄱ-ㅎ]+$/u.test(text);
const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
