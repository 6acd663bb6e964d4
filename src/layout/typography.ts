import type { TextStyle } from './types';

type Type = { readonly sizePx: number; readonly weight: 400 | 600 };

const title: Type = { sizePx: 13, weight: 600 };
const note: Type = { sizePx: 11.5, weight: 400 };

/**
 * The type of the drawing's words, in CSS px. Components draw with it, and every measure of text
 * measures with it. `view/styleSheets.test.ts` compares the style sheets.
 */
export const TYPOGRAPHY = {
  title,
  light: { sizePx: 13, weight: 400 },
  date: note,
  // The headings of the axis. The smaller ticks are measured by it too, and have room to spare.
  tick: title,
  count: { sizePx: 12, weight: 600 },
  // What layout does not measure:
  minorTick: note,
  laneName: { sizePx: 12.5, weight: 600 },
  overviewTick: { sizePx: 11, weight: 400 },
  compactTick: { sizePx: 12, weight: 600 },
  compactMinorTick: { sizePx: 11, weight: 400 },
  plainCount: { sizePx: 9, weight: 600 },
} as const satisfies { readonly [style in TextStyle]: Type } & { readonly [style: string]: Type };

/** Distance between the two lines of a title, from baseline to baseline (px). */
export const LINE_DY_PX = 15;
