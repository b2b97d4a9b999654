import { Download } from 'lucide-react';
import { useActions, useWords } from '../app-context.ts';

/** Opens the export dialog with the first chart of the view. */
export function ExportButton({ className }: { readonly className?: string | undefined }) {
  const { button } = useWords().t.exporting;
  const { setExporting } = useActions();
  return (
    <button
      type="button"
      className={className}
      aria-label={button}
      onClick={() => setExporting({ chart: null, tab: 'image' })}
    >
      <Download aria-hidden="true" />
      <span>{button}</span>
    </button>
  );
}
