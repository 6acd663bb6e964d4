/**
 * The colours and fonts of a drawing, as CSS values. Components take them as an argument, because a
 * drawing that becomes an image has no style sheet. On screen they are custom properties, so that
 * CSS alone sets the theme.
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

/** Lane colours repeat after this number. A lane's position and name identify it as well. */
export const LANE_COLOURS = 16;

/** The CSS class that sets `--lane` to the colour of a lane, for HTML elements. */
export function laneClass(lane: number): string {
  return `lane-${lane % LANE_COLOURS}`;
}

/** The palette of the page. `styles/tokens.css` defines its properties for both themes. */
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
