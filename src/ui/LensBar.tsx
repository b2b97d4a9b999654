import { scopeName } from '#i18n/scope.ts';
import { marketOf } from '#model';
import { useApp, useAppState, useWords } from './app-context.ts';
import { FoldedLine } from './FoldedLine.tsx';
import { Lens } from './Lens.tsx';

/** On a phone: whose spending, which year, whose market. */
export function LensBar() {
  const { selectors } = useApp();
  const words = useWords();
  const { t, name } = words;
  const { scope, when, scenario } = useAppState(selectors.settledInput);
  return (
    <FoldedLine
      name={t.touch.lens}
      chosen={[
        scopeName(words, scope),
        when === 'sum' ? t.page.when.short : String(when),
        name(marketOf(scenario).exporter),
      ]}
    >
      <Lens />
    </FoldedLine>
  );
}
