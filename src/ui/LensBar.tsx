import { scopeName } from '#i18n/scope.ts';
import { marketOf } from '#model';
import { shownAlly } from '#state/shown-ally.ts';
import { useApp, useAppState, useWords } from './app-context.ts';
import { FoldedLine } from './FoldedLine.tsx';
import { Lens } from './Lens.tsx';

/** On a phone: whose spending, which year, whose market; on Ally the spending is that of the ally shown. */
export function LensBar() {
  const { selectors } = useApp();
  const words = useWords();
  const { t, name } = words;
  const { scope, when, scenario } = useAppState(selectors.settledInput);
  const ally = useAppState((state) => (state.view.route === 'ally' ? shownAlly(state, selectors) : null));
  return (
    <FoldedLine
      name={t.touch.lens}
      chosen={[
        ally ? name(ally) : scopeName(words, scope),
        when === 'sum' ? t.page.when.short : String(when),
        name(marketOf(scenario).exporter),
      ]}
    >
      <Lens hasScope={ally === null} />
    </FoldedLine>
  );
}
