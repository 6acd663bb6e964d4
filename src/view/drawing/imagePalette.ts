import { screenPalette, type Palette } from '../ui/palette';
import tokens from '../styles/tokens.css?raw';

/**
 * The palette of a theme with resolved colours, for a drawing that becomes an image: its renderer
 * knows no custom properties. The caller supplies the fonts that the renderer has. Throws if
 * `styles/tokens.css` does not define a colour.
 */
export function imagePalette(
  fonts: { readonly serif: string; readonly sans: string },
  theme: 'light' | 'dark' = 'light',
): Palette {
  // `--ink: light-dark(#1b1a17, #edeae3);`
  const pairs = tokens.matchAll(/(--[\w-]+):\s*light-dark\((#\w+), (#\w+)\)/g);
  const values = new Map(
    Array.from(pairs, ([, name, light, dark]) => [name, theme === 'dark' ? dark : light]),
  );
  const resolved = (property: string): string => {
    const value = values.get(/^var\((.*)\)$/.exec(property)?.[1]);
    if (value === undefined) throw new Error(`styles/tokens.css has no value of ${property}`);
    return value;
  };
  const { paper, shade, ink, ink2, ink3, rule, rule2, focus, lane } = screenPalette;
  return {
    paper: resolved(paper),
    shade: resolved(shade),
    ink: resolved(ink),
    ink2: resolved(ink2),
    ink3: resolved(ink3),
    rule: resolved(rule),
    rule2: resolved(rule2),
    focus: resolved(focus),
    lane: (index) => resolved(lane(index)),
    ...fonts,
  };
}
