import { useLayoutEffect, useRef, type RefObject } from 'react';

type Position = { readonly x: number; readonly y: number };

export function translateTransform({ x, y }: Position): string {
  return `translate(${x} ${y})`;
}

/**
 * Moves the children of a group to their places, in order. A frame of a gesture moves nearly
 * everything and draws next to nothing anew: what only moves is not compared. A child is drawn in its
 * place to begin with.
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
