import type { Year } from '#model';
import { type Frame, xOf, yOf } from '../scales.ts';
import type { MovedPanel } from './rows.ts';

/** Half of a point that can be pulled, of a plan's mark, and the air between the two, px. */
export const POINT = 8;
const PLAN = 6;

/** Places the stated plans of a path whose points can be pulled: one that a point would hide stands below it, or above. */
export const plansBeside = (
  { rows }: MovedPanel,
  frame: Frame,
): readonly { readonly year: Year; readonly plan: number; readonly x: number; readonly y: number }[] =>
  rows.flatMap(({ year, plan, core }) => {
    if (plan === null) return [];
    const [y, point] = [yOf(frame, plan), yOf(frame, core ?? -1)];
    const isHidden = Math.abs(y - point) < POINT + PLAN;
    const beside = point + (POINT + PLAN) * (core !== null && plan > core ? -1 : 1);
    return [{ year, plan, x: xOf(frame, year), y: isHidden ? beside : y }];
  });
