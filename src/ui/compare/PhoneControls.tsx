import { scopeName } from '#i18n/scope.ts';
import { useWords } from '../app-context.ts';
import { FoldedLine } from '../FoldedLine.tsx';
import { Lens } from '../Lens.tsx';
import { CompareBar } from './CompareBar.tsx';
import { useCompared } from './use-compared.ts';

/** On a phone: what is compared, of whom, in which year. */
export function PhoneControls() {
  const words = useWords();
  const { t } = words;
  const say = t.compare.phone;
  const { scope, when, base, measure } = useCompared();
  return (
    <FoldedLine
      name={say.controls}
      chosen={[
        scopeName(words, scope),
        when === 'sum' ? t.page.when.short : String(when),
        say.summary(base, t.compare.measures[measure]),
      ]}
      isFramed
    >
      <Lens hasExporter={false} />
      <CompareBar />
    </FoldedLine>
  );
}
