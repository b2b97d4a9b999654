/** One line of the list of keys. */
export interface Shortcut {
  /** Names of keys as they stand on the keyboard, or what is typed; any one of them, `+` joins keys pressed together. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** Keys that work in one place. */
export interface ShortcutGroup {
  readonly where: string;
  readonly shortcuts: readonly Shortcut[];
}

/** The list of keys, where each works, and the switch for those that act alone. */
export interface ShortcutWords {
  readonly single: string;
  readonly singleHint: string;
  readonly groups: readonly ShortcutGroup[];
}

/** Words of the list of keyboard shortcuts. */
export const shortcutsEn: ShortcutWords = {
  single: 'Single-key shortcuts',
  singleHint: 'The keys , . and ? on their own, never while you type in a field. Kept on this device.',
  groups: [
    {
      where: 'Everywhere',
      shortcuts: [
        { keys: [','], does: 'Year before' },
        { keys: ['.'], does: 'Year after' },
        { keys: ['?'], does: 'This list' },
        { keys: ['Ctrl+Z', '⌘+Z'], does: 'Undo' },
        { keys: ['Ctrl+Shift+Z', '⌘+Shift+Z'], does: 'Redo' },
        { keys: ['Ctrl+S', '⌘+S'], does: 'Save the scenario on this device' },
      ],
    },
    {
      where: 'On a slider of core spending',
      shortcuts: [
        { keys: ['←', '→'], does: '0.1 points' },
        { keys: ['Shift+←', 'Shift+→', 'Page Up', 'Page Down'], does: '0.5 points' },
        { keys: ['[', ']'], does: 'Mark before, after' },
        { keys: ['Home', 'End'], does: 'Ends of the slider' },
        { keys: ['Enter'], does: 'Type a value' },
        { keys: ['Shift+F10'], does: 'Further inputs of the row' },
        { keys: ['Backspace'], does: 'Reset the row' },
      ],
    },
    {
      where: 'In a box of numbers',
      shortcuts: [
        { keys: ['Enter'], does: 'Set what is typed' },
        { keys: ['+0.5', '−1'], does: 'Move by that much (a gain or growth: its sign)' },
        { keys: ['Esc'], does: 'Put back what there was' },
      ],
    },
    {
      where: 'In a chart of years',
      shortcuts: [
        { keys: ['←', '→'], does: 'Year before, after' },
        { keys: ['Home', 'End'], does: 'First, last year' },
        { keys: ['↑', '↓'], does: 'Series above, below' },
        { keys: ['Enter'], does: 'Pin the year, set it for the page' },
        { keys: ['Esc'], does: 'Close the panel' },
      ],
    },
  ],
};
