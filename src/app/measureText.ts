import { LruCache } from '../base';
import { TYPOGRAPHY, type MeasureText } from '../layout';

/** Enough for every label of a timeline; a large one cuts its titles at ever more places. */
const MAX_WIDTHS = 20_000;

/** Measures labels in CSS pixels on one canvas, in the page's font. Remembers the last texts. */
export function createMeasureText(root: HTMLElement): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(root).fontFamily || 'sans-serif';
  const widths = new LruCache<string, number>(MAX_WIDTHS);
  return (text, style) =>
    widths.get(`${style} ${text}`, () => {
      const { weight, sizePx } = TYPOGRAPHY[style];
      if (context) context.font = `${weight} ${sizePx}px ${family}`;
      return context?.measureText(text).width ?? text.length * 8;
    });
}
