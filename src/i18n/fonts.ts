/**
 * Fonts of files that leave the page: they cannot see the page's own, so every system's Hangul comes before the
 * fallback (interface.md 1.9, point 8).
 */
export const FILE_FONTS =
  "Pretendard, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', system-ui, sans-serif";
