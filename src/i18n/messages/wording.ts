import { decimal } from '../format.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a fault may carry; each code has its own part of it. Numbers are in percent, points, years or counts. */
export interface FaultFacts {
  readonly code: string;
  readonly text?: string;
  readonly min?: number;
  readonly max?: number;
  readonly length?: number;
  readonly count?: number;
  readonly previous?: number;
  readonly year?: number;
  readonly version?: number;
  readonly key?: string;
  readonly value?: number | string;
  readonly allowed?: readonly (string | number)[];
  readonly expected?: string;
  readonly received?: string;
}

export const number = (value: number | undefined): string =>
  value === undefined
    ? '?'
    : Number.isInteger(value) && value >= 1900 && value <= 2100
      ? String(value)
      : decimal(value, Number.isInteger(value) ? 0 : 1);

export const range = ({ min, max }: FaultFacts): string => `${number(min)}–${number(max)}`;

export const list = ({ allowed }: FaultFacts): string => (allowed ?? []).join(', ');

/** Characters of what a reader typed or pasted that are quoted back. */
const QUOTED = 40;

export function quoted(given: string | number | undefined): string {
  const text = String(given ?? '');
  return `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}”`;
}
