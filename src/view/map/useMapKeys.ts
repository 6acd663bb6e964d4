import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

import type { MapMark } from './MapMarks';
import type { MapMoves } from './useMapView';

const ZOOM_STEP = 2;
const PAN_PX = 80;

/**
 * The keys of the map: one mark is in the tab order, and arrows go to the next by time and name.
 */
export function useMapKeys(
  box: RefObject<HTMLElement | null>,
  marks: readonly MapMark[],
  idOf: (place: number) => string | undefined,
  moves: MapMoves & { readonly showWhole: () => void; readonly reveal: (key: string) => void },
) {
  const [current, setCurrent] = useState<string | null>(null);
  // The place may share a mark with others by now.
  const currentMark =
    marks.find(({ key }) => key === current) ??
    marks.find(({ places }) => places.some((place) => idOf(place) === current));
  const tabStop = (currentMark ?? marks[0])?.key ?? null;
  const pending = useRef<string | null>(null);
  /** Focuses a mark if it is drawn. */
  const focusDrawn = (key: string): boolean => {
    const node = box.current?.querySelector<SVGElement>(`[data-place="${CSS.escape(key)}"]`);
    node?.focus({ preventScroll: true });
    return node != null;
  };
  const focused = useRef<Element>(null);
  useLayoutEffect(() => {
    // A mark that became part of another passes its focus on.
    const isLost = focused.current?.isConnected === false;
    if (isLost && document.activeElement === document.body) pending.current ??= tabStop;
    // A mark far out of view is drawn once the map has moved there.
    if (pending.current !== null && focusDrawn(pending.current)) pending.current = null;
    const active = document.activeElement;
    if (active?.closest('[data-map]') === box.current) focused.current = active;
  });
  const focusMark = (mark: MapMark | undefined): void => {
    if (!mark) return;
    moves.reveal(mark.key);
    setCurrent(mark.key);
    pending.current = focusDrawn(mark.key) ? null : mark.key;
  };
  const step = (by: number): void => {
    const at = marks.findIndex(({ key }) => key === tabStop);
    focusMark(marks[Math.min(marks.length - 1, Math.max(0, at + by))]);
  };
  const keys: { readonly [key: string]: () => void } = {
    ArrowRight: () => step(1),
    ArrowDown: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowUp: () => step(-1),
    Home: () => focusMark(marks[0]),
    End: () => focusMark(marks.at(-1)),
    '+': () => moves.zoomBy(ZOOM_STEP),
    '=': () => moves.zoomBy(ZOOM_STEP),
    '-': () => moves.zoomBy(1 / ZOOM_STEP),
    '0': moves.showWhole,
    'Shift ArrowRight': () => moves.moveBy(-PAN_PX, 0),
    'Shift ArrowLeft': () => moves.moveBy(PAN_PX, 0),
    'Shift ArrowDown': () => moves.moveBy(0, -PAN_PX),
    'Shift ArrowUp': () => moves.moveBy(0, PAN_PX),
  };
  return {
    tabStop,
    onFocus: setCurrent,
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isShifted = event.shiftKey && event.key.startsWith('Arrow');
      const act = keys[isShifted ? `Shift ${event.key}` : event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
  };
}
