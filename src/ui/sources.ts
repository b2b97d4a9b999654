import { type CompareInputs, makeCompareInputs } from '#state/compare.ts';
import { makeTableSources, type TableSources } from '#state/table-sources.ts';
import { type App, useApp } from './app-context.ts';

const compared = new WeakMap<App, CompareInputs>();
const made = new WeakMap<App, TableSources>();

/** Gives what a comparison is made from, made when it is first asked for. */
export function comparedFor(app: App): CompareInputs {
  const inputs = app.compared ?? compared.get(app) ?? makeCompareInputs(app.store);
  compared.set(app, inputs);
  return inputs;
}

/** Gives the tables of the views, made when a chart first asks: they are no part of the first load. */
export function sourcesFor(app: App): TableSources {
  const sources = made.get(app) ?? makeTableSources(app.store, app.selectors, comparedFor(app));
  made.set(app, sources);
  return sources;
}

/** Gives the tables of the views of the app around. */
export const useSources = (): TableSources => sourcesFor(useApp());
