import { TYPOGRAPHY, type MeasureText } from '../layout';

/** Measures labels in CSS pixels on one canvas, in the page's font. Each text is measured once. */
export function createMeasureText(root: HTMLElement): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(root).fontFamily || 'sans-serif';
  const widths = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      const { weight, sizePx } = TYPOGRAPHY[style];
      if (context) context.font = `${weight} ${sizePx}px ${family}`;
      width = context?.measureText(text).width ?? text.length * 8;
      widths.set(key, width);
    }
    return width;
  };
}
