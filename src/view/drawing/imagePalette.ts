import { screenPalette, type Palette } from '../ui/palette';
import tokens from '../styles/tokens.css?raw';

/**
 * The light palette with resolved colours, for a drawing that becomes an image: its renderer knows
 * no custom properties. The caller supplies the fonts that the renderer has. Throws if
 * `styles/tokens.css` defines no light value of a colour.
 */
export function imagePalette(fonts: { readonly serif: string; readonly sans: string }): Palette {
  // `--ink: light-dark(#1b1a17, #edeae3);`
  const values = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*light-dark\((#\w+),/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  const resolved = (property: string): string => {
    const value = values.get(/^var\((.*)\)$/.exec(property)?.[1]);
    if (value === undefined) throw new Error(`styles/tokens.css has no light value of ${property}`);
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
