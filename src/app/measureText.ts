import type { MeasureText, TextStyle } from '../layout';

/** The fonts of `styles/drawing.css` and of the drawing. */
const FONTS: { readonly [style in TextStyle]: string } = {
  title: '600 13px',
  light: '400 13px',
  date: '400 11.5px',
  tick: '600 13px',
  count: '600 12px',
};

/** Measures labels in CSS pixels on one canvas, in the page's font. Each text is measured once. */
export function createMeasureText(root: HTMLElement): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(root).fontFamily || 'sans-serif';
  const widths = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context) context.font = `${FONTS[style]} ${family}`;
      width = context?.measureText(text).width ?? text.length * 8;
      widths.set(key, width);
    }
    return width;
  };
}
