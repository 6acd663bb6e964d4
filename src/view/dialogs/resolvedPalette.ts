import { LANE_COLOURS, screenPalette, type Palette } from '../ui/palette';

export type ImageTheme = 'light' | 'dark';

/** The element whose `data-theme` sets the colours around another: a box in an app, or the page. */
export function themeRootOf(element: Element): HTMLElement {
  return element.closest<HTMLElement>('.kroniek-box') ?? document.documentElement;
}

/** The theme in which an element is shown. */
export function themeOf(element: Element): ImageTheme {
  const { colorScheme } = getComputedStyle(element);
  if (colorScheme === 'dark') return 'dark';
  const followsDevice = colorScheme.includes('dark');
  return followsDevice && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/**
 * The colours and fonts of the page in a theme, for an image: it has no style sheet. The page has
 * the theme for a moment, in which nothing is painted.
 */
export function resolvedPalette(root: HTMLElement, theme: ImageTheme): Palette {
  const { theme: before } = root.dataset;
  const probe = document.createElement('span');
  const resolved = (property: 'color' | 'fontFamily', value: string): string => {
    probe.style[property] = value;
    return getComputedStyle(probe)[property];
  };
  const colour = (value: string): string => resolved('color', value);
  root.dataset['theme'] = theme;
  probe.style.colorScheme = theme;
  (root === document.documentElement ? document.body : root).append(probe);
  const { paper, shade, ink, ink2, ink3, rule, rule2, focus, lane, serif, sans } = screenPalette;
  const lanes = Array.from({ length: LANE_COLOURS }, (_, i) => colour(lane(i)));
  const palette: Palette = {
    paper: colour(paper),
    shade: colour(shade),
    ink: colour(ink),
    ink2: colour(ink2),
    ink3: colour(ink3),
    rule: colour(rule),
    rule2: colour(rule2),
    focus: colour(focus),
    lane: (i) => lanes[i % LANE_COLOURS] ?? '',
    serif: resolved('fontFamily', serif),
    sans: resolved('fontFamily', sans),
  };
  probe.remove();
  if (before === undefined) delete root.dataset['theme'];
  else root.dataset['theme'] = before;
  return palette;
}
