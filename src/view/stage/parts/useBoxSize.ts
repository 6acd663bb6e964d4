import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width and height in whole pixels, and the maximum height in the window; 0 if unknown. */
export type BoxSize = readonly [widthPx: number, heightPx: number, maxHeightPx: number];

const UNKNOWN_SIZE: BoxSize = [0, 0, 0];
/** As the style sheet: a drawing is at most so many windows tall. */
const MAX_WINDOWS = 1.2;

/** The size of an element without a border. */
export function boxSizeOf(node: Element | null): BoxSize {
  if (!node) return UNKNOWN_SIZE;
  const { clientHeight } = document.documentElement;
  return [node.clientWidth, node.clientHeight, Math.floor(clientHeight * MAX_WINDOWS)];
}

/** Follows the size of a box. */
export function useBoxSize(
  box: RefObject<HTMLElement | null>,
  initialSize: BoxSize = UNKNOWN_SIZE,
): BoxSize {
  const [px, setPx] = useState(initialSize);
  const isKnown = initialSize !== UNKNOWN_SIZE;
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const measure = (): void => {
      const next = boxSizeOf(node);
      setPx((now) => (now.every((length, k) => length === next[k]) ? now : next));
    };
    // Measuring now would force a layout. The observer reports after the next one anyway.
    if (!isKnown) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [box, isKnown]);
  return px;
}
