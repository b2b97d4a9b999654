import { type ReactNode, Suspense } from 'react';
import { useWords } from './app-context.ts';
import { Boundary } from './Boundary.tsx';
import { Toast } from './Toast.tsx';

interface Props {
  /** A part fetched on demand. */
  readonly children: ReactNode;
  /** Lets go of a part that did not come. */
  readonly onClose: () => void;
}

/**
 * What lies over the page and is fetched when it is first wanted. Where it does not come the page stays as it is, and
 * a message says what helps: a part that failed is not asked for again before the page is loaded anew.
 */
export function Door({ children, onClose }: Props) {
  const { doors, page } = useWords().t;
  const reload = { label: page.failed.again, onPress: () => window.location.reload() };
  return (
    <Boundary fallback={() => <Toast text={doors.failed} isFault action={reload} onDone={onClose} />}>
      <Suspense>{children}</Suspense>
    </Boundary>
  );
}
