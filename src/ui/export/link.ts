import { MAX_QR } from '#io/qr.ts';
import { addressOf } from '#state/address.ts';
import type { App } from '../app-context.ts';

/** Gives the address of what is on the page, and whether it is short enough to print. */
export function linkOf({ store }: App): { readonly address: string; readonly isShort: boolean } {
  const address = addressOf(store.getState(), store.data.edition, window.location);
  return { address, isShort: address.length <= MAX_QR };
}

/** Gives today's date as sources print theirs: `2026-11-24`, where the reader is. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
