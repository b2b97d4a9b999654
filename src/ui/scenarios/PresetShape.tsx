import type { PresetId } from '#model';

/** The shape of each preset's path, 16 × 12. */
const SHAPES: Record<PresetId, string> = {
  pledge: 'M1 10 15 2',
  hold: 'M1 9H15',
  plans: 'M1 10 5 7 8 4 15 3.5',
  history: 'M1 10C9 9.5 12 8 15 2',
  early: 'M1 10 6.5 2H15',
  stall: 'M1 10 6 7H15',
};

/** Draws the shape of a preset's path. */
export const PresetShape = ({ preset }: { readonly preset: PresetId }) => (
  <svg viewBox="0 0 16 12" aria-hidden="true">
    <path d={SHAPES[preset]} />
  </svg>
);
