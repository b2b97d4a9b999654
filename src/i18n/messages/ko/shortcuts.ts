import type { ShortcutWords } from '../en/shortcuts.ts';

export const shortcutsKo: ShortcutWords = {
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
        { keys: ['Ctrl+S', '⌘+S'], does: '시나리오를 이 기기에 저장' },
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
      where: '숫자 칸',
      shortcuts: [
        { keys: ['Enter'], does: '입력한 값 적용' },
        { keys: ['+0.5', '−1'], does: '그만큼 더하거나 빼기(증가·성장률 칸에서는 부호)' },
        { keys: ['Esc'], does: '이전 값으로 되돌리기' },
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
