/**
 * Colours as the drawing takes them: by argument, never by class, since a drawing that becomes an
 * image has no style sheet. On screen they are custom properties, so that a theme is CSS alone.
 */
export type Palette = {
  readonly paper: string;
  readonly shade: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly rule2: string;
  readonly focus: string;
  readonly lane: (index: number) => string;
  readonly serif: string;
  readonly sans: string;
};

/** Lane colours repeat after so many; a lane's position and name tell it too. */
const LANE_COLOURS = 16;

/** The class that gives HTML its lane's colour, as `--lane`. */
export function laneClass(lane: number): string {
  return `lane-${lane % LANE_COLOURS}`;
}

/** The palette of the page: what `styles/tokens.css` defines for either theme. */
export const screenPalette: Palette = {
  paper: 'var(--paper)',
  shade: 'var(--shade)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  rule: 'var(--rule)',
  rule2: 'var(--rule-2)',
  focus: 'var(--focus)',
  lane: (index) => `var(--${laneClass(index)})`,
  serif: 'var(--serif)',
  sans: 'var(--sans)',
};
