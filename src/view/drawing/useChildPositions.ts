import { useLayoutEffect, useRef, type RefObject } from 'react';

type Position = { readonly x: number; readonly y: number };

/** The value of an SVG `transform` attribute. */
export function translateTransform({ x, y }: Position): string {
  return `translate(${x} ${y})`;
}

/**
 * Moves the children of a group to `positions`, in order, in pixels. A frame of a gesture moves
 * nearly all children and renders few, so React does not compare those that only move. A child must
 * render at its first position.
 */
export function useChildPositions(positions: readonly Position[]): RefObject<SVGGElement | null> {
  const group = useRef<SVGGElement>(null);
  const lastPositions = useRef(new WeakMap<Element, Position>());
  useLayoutEffect(() => {
    let node = group.current?.firstElementChild;
    for (const position of positions) {
      if (!node) return;
      const last = lastPositions.current.get(node);
      if (last && (last.x !== position.x || last.y !== position.y)) {
        (node as SVGElement).style.transform = `translate(${position.x}px,${position.y}px)`;
      }
      if (last !== position) lastPositions.current.set(node, position);
      node = node.nextElementSibling;
    }
  });
  return group;
}
