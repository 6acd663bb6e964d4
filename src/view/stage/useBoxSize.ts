import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width and height in whole pixels; 0 if unknown. */
export type BoxSize = readonly [widthPx: number, heightPx: number];

const UNKNOWN_SIZE: BoxSize = [0, 0];

/** The size of an element without a border. */
export function boxSizeOf(node: Element | null): BoxSize {
  return node ? [Math.floor(node.clientWidth), Math.floor(node.clientHeight)] : UNKNOWN_SIZE;
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
      setPx((now) => (now[0] === next[0] && now[1] === next[1] ? now : next));
    };
    // Measuring now would force a layout. The observer reports after the next one anyway.
    if (!isKnown) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [box, isKnown]);
  return px;
}
