import { makeTableSources, type TableSources } from '#state/table-sources.ts';
import { type App, useApp } from './app-context.ts';

const made = new WeakMap<App, TableSources>();

/** Gives the tables of the views, made when a chart first asks: they are no part of the first load. */
export function sourcesFor(app: App): TableSources {
  const sources = made.get(app) ?? makeTableSources(app.store, app.selectors, app.compared);
  made.set(app, sources);
  return sources;
}

/** Gives the tables of the views of the app around. */
export const useSources = (): TableSources => sourcesFor(useApp());
