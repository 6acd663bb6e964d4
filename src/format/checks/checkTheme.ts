/** Warns of colours of a house style that are hard to see on the paper of one of the themes. */
import { hcl, rgb } from 'd3';

import type { IssueLog, Path } from '../issues';
import type { Dataset } from '../schema/schema';
import type { DatasetColours } from '../schema/themeSchema';

/** The paper of both themes, as `view/styles/tokens.css` has it. */
export const PAPERS = { light: '#fbfaf6', dark: '#15161a' } as const;

/** WCAG 2.2: 1.4.3 for the names of lanes in their colours, 1.4.11 for outlines. */
const LEAST = { text: 4.5, outline: 3 } as const;

export function checkTheme({ theme }: Dataset, log: IssueLog): void {
  if (!theme) return;
  const check = (colours: DatasetColours, least: number, path: Path): void => {
    const isPair = typeof colours !== 'string';
    const [light, dark] = pairOf(colours);
    for (const [i, [paper, colour]] of Object.entries({ light, dark }).entries()) {
      const paperColour = PAPERS[paper as keyof typeof PAPERS];
      const contrast = contrastOf(colour, paperColour);
      if (contrast >= least) continue;
      log.report('low-contrast', isPair ? [...path, i] : path, {
        colour,
        paper,
        // Rounded down, so that it never reads as enough.
        contrast: (Math.floor(contrast * 10) / 10).toFixed(1),
        least: String(least),
        nearest: withContrast(colour, paperColour, least),
      });
    }
  };
  for (const [lane, colours] of Object.entries(theme.lanes ?? {})) {
    check(colours, LEAST.text, ['theme', 'lanes', lane]);
  }
  if (theme.accent) check(theme.accent, LEAST.outline, ['theme', 'accent']);
}

/** The colours on light paper and on dark paper. */
export function pairOf(colours: DatasetColours): readonly [light: string, dark: string] {
  return typeof colours === 'string' ? [colours, colours] : colours;
}

/** The contrast of two colours, 1 to 21, as WCAG defines it. */
export function contrastOf(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of a colour, 0 to 1, as WCAG defines it for sRGB. */
function luminanceOf(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour of the same hue with the nearest lightness that has enough contrast. */
function withContrast(colour: string, paper: string, least: number): string {
  const isDarker = luminanceOf(paper) > 0.5;
  const start = hcl(colour);
  for (
    let lightness = start.l;
    lightness >= 0 && lightness <= 100;
    lightness += isDarker ? -1 : 1
  ) {
    const candidate = hcl(start.h, start.c, lightness).formatHex();
    if (contrastOf(candidate, paper) >= least) return candidate;
  }
  return isDarker ? '#000000' : '#ffffff';
}
