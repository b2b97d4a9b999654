import { MINUS } from './format.ts';

/** What a person may have meant by a typed number. */
export type Typed =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'change'; readonly by: number }
  | { readonly kind: 'invalid' };

const NUMBER = String.raw`\d+(?:[.,]\d*)?|[.,]\d+`;
const TYPED = new RegExp(`^(?<sign>[+−-])?(?<first>${NUMBER})(?:(?<op>[+−-])(?<second>${NUMBER}))?%?$`, 'u');

/**
 * Reads a typed percent: `3.5`, `3,5`, `3.5%`, `2.4+0.3`.
 *
 * @param leading What a leading sign means: a move of the present value, or the sign of the number.
 * @returns Percent, not a fraction; a range is the caller's to check.
 */
export function readTyped(text: string, leading: 'moves' | 'signs'): Typed {
  const groups = TYPED.exec(text.replace(/[\s\u202f\u2009]/gu, '').replace('％', '%'))?.groups;
  if (!groups) return { kind: 'invalid' };
  const read = (part: string | undefined): number => Number((part ?? '0').replace(',', '.'));
  const negative = (sign: string | undefined): boolean => sign === '-' || sign === MINUS;
  const first = read(groups.first) * (negative(groups.sign) ? -1 : 1);
  const value = first + read(groups.second) * (negative(groups.op) ? -1 : 1);
  const moves = leading === 'moves' && groups.sign !== undefined;
  return moves ? { kind: 'change', by: value } : { kind: 'value', value };
}
