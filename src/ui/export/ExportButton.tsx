import { Download } from 'lucide-react';
import { useActions, useWords } from '../app-context.ts';

/** Opens the export dialog with the first chart of the view. */
export function ExportButton({ className }: { readonly className?: string | undefined }) {
  const { doors } = useWords().t;
  const { setExporting } = useActions();
  return (
    <button
      type="button"
      className={className}
      aria-label={doors.export}
      onClick={() => setExporting({ chart: null, tab: 'image' })}
    >
      <Download aria-hidden="true" />
      <span>{doors.export}</span>
    </button>
  );
}
