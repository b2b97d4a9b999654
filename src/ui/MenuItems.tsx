import type { LucideIcon } from 'lucide-react';

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly act: () => void;
  /** Keys that do the same; told in lists. */
  readonly keys?: string;
}

interface Props {
  readonly items: readonly MenuItem[];
  readonly close: () => void;
  /** Whether the menu is a list, walked with the arrow keys. */
  readonly isList?: boolean;
}

/** Lines of a menu: a press closes it, then acts. */
export function MenuItems({ items, close, isList = false }: Props) {
  return items.map(({ label, Icon, act, keys }) => (
    <button
      key={label}
      type="button"
      role={isList ? 'menuitem' : undefined}
      onClick={() => {
        close();
        act();
      }}
    >
      <Icon aria-hidden="true" />
      {label}
      {isList && keys && <kbd>{keys}</kbd>}
    </button>
  ));
}
