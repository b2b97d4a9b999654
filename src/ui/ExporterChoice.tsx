import { type ExporterId, marketOf } from '#model';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';

/** Whose market it is, by name. */
export function ExporterChoice({ className }: { readonly className: string | undefined }) {
  const { store } = useApp();
  const { t, name } = useWords();
  const { setMarket } = useActions();
  const exporter = useAppState((state) => marketOf(settledScenario(state)).exporter);
  return (
    <label className={className}>
      {t.page.lens.exporter}
      <select
        value={exporter}
        onChange={(event) => setMarket({ exporter: event.target.value as ExporterId })}
      >
        {store.data.exporters.map(({ id }) => (
          <option key={id} value={id}>
            {name(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
