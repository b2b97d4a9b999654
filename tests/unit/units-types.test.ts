import { describe, expectTypeOf, it } from 'vitest';
import { add, type Basis, type Share, share, sharePath, times, type UsdM, usdM } from '#model';

// These hold or fail when `tsc -b` compiles them; run, they do nothing.
// Whether a call compiles is asked as: is the function one that takes these arguments? A generic function is then
// inferred from them, as a call would be.
type Takes<Fn, Args extends readonly unknown[]> = Fn extends (...args: Args) => unknown ? true : false;
type Constant = UsdM<'constant'>;
type Current = UsdM<'current'>;

describe('units as types', () => {
  it('adds money of one price basis, and only of one', () => {
    expectTypeOf<Takes<typeof add, [Constant, Constant]>>().toEqualTypeOf<true>();
    expectTypeOf<Takes<typeof add, [Current, Current]>>().toEqualTypeOf<true>();
    expectTypeOf<Takes<typeof add, [Constant, Current]>>().toEqualTypeOf<false>();
    expectTypeOf<Takes<typeof add, [Current, Constant]>>().toEqualTypeOf<false>();
    expectTypeOf(add(usdM('constant', 1), usdM('constant', 2))).toEqualTypeOf<Constant>();
  });

  it('does not take a raw number for a share or for money', () => {
    expectTypeOf<number>().not.toExtend<Share>();
    expectTypeOf<number>().not.toExtend<Constant>();
    expectTypeOf<Takes<typeof times, [Constant, number]>>().toEqualTypeOf<false>();
    expectTypeOf<Takes<typeof times, [number, Share]>>().toEqualTypeOf<false>();
    expectTypeOf<Takes<typeof add, [Constant, number]>>().toEqualTypeOf<false>();
  });

  it('keeps shares, constant and current money apart', () => {
    expectTypeOf<Share>().not.toExtend<Constant>();
    expectTypeOf<Constant>().not.toExtend<Share>();
    expectTypeOf<Constant>().not.toExtend<Current>();
    expectTypeOf<Current>().not.toExtend<Constant>();
    expectTypeOf<Takes<typeof times, [Share, Constant]>>().toEqualTypeOf<false>();
  });

  it('gives a share of a GDP in the GDP’s basis', () => {
    expectTypeOf(times(usdM('current', 100), share(0.02))).toEqualTypeOf<Current>();
    expectTypeOf(times(usdM('constant', 100), share(0.02))).toEqualTypeOf<Constant>();
    expectTypeOf(usdM('current', 1)).not.toEqualTypeOf<UsdM<Basis>>();
  });

  it('draws paths from shares, not from bare numbers', () => {
    type Base = Parameters<typeof sharePath>[0];
    expectTypeOf<{ year: number; share: number }>().not.toExtend<Base>();
    expectTypeOf<{ year: number; share: Share }>().toExtend<Base>();
    expectTypeOf(sharePath).returns.toEqualTypeOf<readonly Share[]>();
  });

  it('is a plain number when it runs', () => {
    expectTypeOf<Share>().toExtend<number>();
    expectTypeOf<Constant>().toExtend<number>();
  });
});
