import type { Range } from '#model';
import { fromFile } from '../../file-units.ts';
import type { LinkFault, LinkPlace } from '../document.ts';
import { NUMBER } from './syntax.ts';

/** Collects what could not be read: the faults, and how many changes they cost. */
export class Losses {
  readonly faults: LinkFault[] = [];
  /** Changes lost so far. */
  count = 0;

  /** Notes a fault that costs no change. */
  note(fault: LinkFault): void {
    this.faults.push(fault);
  }

  /** Notes a fault that costs changes, at least one. */
  add(fault: LinkFault, changes = 1): void {
    this.note(fault);
    this.count += Math.max(1, changes);
  }
}

/** Reads a number in percent, points or years into the model's units, or notes the loss. */
export function readNumber(range: Range, place: LinkPlace, losses: Losses): number | undefined {
  if (!NUMBER.test(place.text)) {
    losses.add({ code: 'not-a-number', ...place });
    return undefined;
  }
  const reading = fromFile(Number(place.text), range);
  if ('value' in reading) return reading.value;
  losses.add({ ...reading, ...place });
  return undefined;
}
