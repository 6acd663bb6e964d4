import { useLayoutEffect, useRef, type RefObject } from 'react';

type Place = { readonly x: number; readonly y: number };

export function translated({ x, y }: Place): string {
  return `translate(${x} ${y})`;
}

/**
 * Moves the children of a group to their places, in order. A frame of a gesture moves nearly
 * everything and draws next to nothing anew: what only moves is not compared. A child is drawn in its
 * place to begin with.
 */
export function useMoved(places: readonly Place[]): RefObject<SVGGElement | null> {
  const group = useRef<SVGGElement>(null);
  const known = useRef(new WeakMap<Element, Place>());
  useLayoutEffect(() => {
    let node = group.current?.firstElementChild;
    for (const place of places) {
      if (!node) return;
      const last = known.current.get(node);
      if (last && (last.x !== place.x || last.y !== place.y)) {
        (node as SVGElement).style.transform = `translate(${place.x}px,${place.y}px)`;
      }
      if (last !== place) known.current.set(node, place);
      node = node.nextElementSibling;
    }
  });
  return group;
}
