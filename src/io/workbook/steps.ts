import type { StepSpec } from './step.ts';
import { FUNNEL_STEPS, MONEY_STEPS } from './steps-money.ts';
import { GDP_STEPS, PATH_STEPS } from './steps-path.ts';

/** Lists the columns of the steps, left to right; each rests on those before it. */
export const STEPS: readonly StepSpec[] = [...GDP_STEPS, ...PATH_STEPS, ...MONEY_STEPS, ...FUNNEL_STEPS];
