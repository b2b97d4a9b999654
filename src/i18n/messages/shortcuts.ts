/** One line of the list of keys. */
interface Shortcut {
  /** Names of keys as they stand on the keyboard; any one of them, `+` joins keys pressed together. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** Keys that work in one place. */
interface ShortcutGroup {
  readonly where: string;
  readonly shortcuts: readonly Shortcut[];
}

/** The list of keys, where each works, and the switch for those that act alone. */
export interface ShortcutWords {
  readonly heading: string;
  readonly close: string;
  readonly single: string;
  readonly singleHint: string;
  readonly groups: readonly ShortcutGroup[];
}

/** Words of the list of keyboard shortcuts. */
export const shortcutsEn: ShortcutWords = {
  heading: 'Keyboard shortcuts',
  close: 'Close',
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

export const shortcutsKo: ShortcutWords = {
  heading: '키보드 단축키',
  close: '닫기',
  single: '한 글자 단축키',
  singleHint:
    '쉼표(,)·마침표(.)·물음표(?) 키를 단독으로 사용합니다. 입력란에서는 작동하지 않으며, 설정은 이 기기에 저장됩니다.',
  groups: [
    {
      where: '모든 화면',
      shortcuts: [
        { keys: [','], does: '이전 연도' },
        { keys: ['.'], does: '다음 연도' },
        { keys: ['?'], does: '단축키 목록' },
        { keys: ['Ctrl+Z', '⌘+Z'], does: '실행 취소' },
        { keys: ['Ctrl+Shift+Z', '⌘+Shift+Z'], does: '다시 실행' },
      ],
    },
    {
      where: '핵심 국방비 슬라이더',
      shortcuts: [
        { keys: ['←', '→'], does: '0.1%p씩 이동' },
        { keys: ['Shift+←', 'Shift+→', 'Page Up', 'Page Down'], does: '0.5%p씩 이동' },
        { keys: ['[', ']'], does: '이전·다음 표시' },
        { keys: ['Home', 'End'], does: '슬라이더 양 끝' },
        { keys: ['Enter'], does: '값 직접 입력' },
        { keys: ['Shift+F10'], does: '해당 국가의 나머지 항목' },
        { keys: ['Backspace'], does: '해당 국가 초기화' },
      ],
    },
    {
      where: '연도별 차트',
      shortcuts: [
        { keys: ['←', '→'], does: '이전·다음 연도' },
        { keys: ['Home', 'End'], does: '첫·마지막 연도' },
        { keys: ['↑', '↓'], does: '위·아래 계열' },
        { keys: ['Enter'], does: '연도를 고정하고 전체 화면에 적용' },
        { keys: ['Esc'], does: '패널 닫기' },
      ],
    },
  ],
};
