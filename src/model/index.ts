/** The model's one barrel: pure arithmetic, no DOM, no clock, no words for people. */
export * from './ally.ts';
export * from './amount.ts';
export * from './dataset.ts';
export * from './funnel.ts';
export * from './milestone.ts';
export * from './path.ts';
export * from './prices.ts';
export * from './project.ts';
export * from './reproduce.ts';
export * from './resolve.ts';
export * from './result.ts';
export * from './scenario.ts';
export * from './table.ts';
export * from './tables.ts';
export * from './tables-pledge.ts';
export * from './units.ts';
