import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';

import type { loadVerticalLayout, RowPosition, VerticalModel } from '../../layout';
import { useInstance } from '../context/instanceContext';
import { listenToPinch } from './pinch';
import { createRowScroll, type RowScroll } from './rowScroll';
import { createTimeScroll, type TimeScroll } from './timeScroll';
import type { RowWindow } from './useRowWindow';

/** The scale of distances: 1 as laid out, more after zooming in. */
const SCALES = { min: 0.25, max: 16 };
/** Below this scale, rows have their titles alone. */
const TITLES_BELOW = 0.6;
/** From this scale, rows have their summaries too. */
const SUMMARIES_FROM = 3;

type TimeScrollOptions = {
  readonly boxRef: RefObject<HTMLElement | null>;
  readonly bodyRef: RefObject<HTMLElement | null>;
  readonly model: VerticalModel;
  readonly layout: Awaited<ReturnType<typeof loadVerticalLayout>>;
  readonly rowWindow: RowWindow;
  /** Whether scrolling moves the view. */
  readonly isMoving: boolean;
  /** Says whether the scale is so large that rows have summaries. */
  readonly onSummaries: (areShown: boolean) => void;
};

type Scrolling = {
  /** Null before the drawing is in the document. */
  readonly scroll: () => RowScroll | null;
  readonly timeScroll: RefObject<TimeScroll | null>;
  /** Zooms by a factor around a height on screen (client px), and moves the view. */
  readonly zoomBy: (factor: number, y: number) => void;
};

/** Keeps the rows and the view in step, and zooms by gestures. */
export function useTimeScroll({
  boxRef,
  bodyRef,
  model,
  layout,
  rowWindow: { render, rescale },
  isMoving,
  onSummaries,
}: TimeScrollOptions): Scrolling {
  const { timeline, store, isEmbedded = false } = useInstance();
  const scale = useRef(1);
  const timeScroll = useRef<TimeScroll>(null);
  /** What a zoom keeps at a height (client px) while the summaries that it shows arrive. */
  const held = useRef<{ readonly at: RowPosition; readonly y: number }>(null);
  // The page scrolls, in an embed the box of the drawing.
  const scroll = useCallback((): RowScroll | null => {
    const [node, rows] = [boxRef.current, bodyRef.current];
    return node && rows && createRowScroll(rows, isEmbedded ? node : null);
  }, [boxRef, bodyRef, isEmbedded]);
  const zoom = useCallback(
    (factor: number | null, y: number): void => {
      const [node, rows] = [boxRef.current, scroll()];
      if (!node || !rows) return;
      const wanted = factor === null ? 1 : scale.current * factor;
      const next = Math.min(SCALES.max, Math.max(SCALES.min, wanted));
      if (next === scale.current) return;
      const anchor = rows.positionAt(y);
      const areShown = next >= SUMMARIES_FROM;
      // Before the row under the reader's eye is put back in its place.
      if (areShown !== scale.current >= SUMMARIES_FROM) flushSync(() => onSummaries(areShown));
      scale.current = next;
      node.style.setProperty('--z', String(next));
      node.classList.toggle('has-titles', next < TITLES_BELOW);
      rescale(next);
      const moved = anchor && rows.heightOf(anchor);
      if (moved !== null) rows.scrollBy(moved - y, false);
      held.current = areShown && anchor ? { at: anchor, y } : null;
    },
    [boxRef, scroll, rescale, onSummaries],
  );
  // A layout effect: the rows are where the address says before the page is shown.
  useLayoutEffect(() => {
    const [node, rows] = [boxRef.current, scroll()];
    if (!node || !rows || !isMoving) return undefined;
    const time = createTimeScroll({ model, layout, timeline, store, scroll: rows, render, zoom });
    timeScroll.current = time;
    time.show();
    const stops = [time.start(), listenToPinch(node, { onZoom: zoom, onEnd: time.followScreen })];
    return () => {
      for (const stop of stops) stop();
      timeScroll.current = null;
    };
  }, [boxRef, scroll, model, layout, timeline, store, render, zoom, isMoving]);
  useEffect(() => {
    const [rows, body] = [scroll(), bodyRef.current];
    if (!rows || !body || !isMoving) return undefined;
    const resizes = new ResizeObserver(() => {
      const moved = held.current && rows.heightOf(held.current.at);
      if (held.current && moved !== null) rows.scrollBy(moved - held.current.y, false);
    });
    resizes.observe(body);
    const inputs = new AbortController();
    for (const type of ['touchstart', 'pointerdown', 'wheel', 'keydown'])
      addEventListener(type, () => (held.current = null), {
        signal: inputs.signal,
        capture: true,
        passive: true,
      });
    return () => {
      resizes.disconnect();
      inputs.abort();
    };
  }, [bodyRef, scroll, isMoving]);
  // What stands above may have changed its height until the page is live.
  useEffect(() => {
    const root = boxRef.current?.closest('[data-kroniek]');
    const show = (): void => timeScroll.current?.show();
    root?.addEventListener('kroniek:ready', show, { once: true });
    return () => root?.removeEventListener('kroniek:ready', show);
  }, [boxRef]);
  const zoomBy = useCallback(
    (factor: number, y: number): void => {
      zoom(factor, y);
      timeScroll.current?.followScreen();
    },
    [zoom],
  );
  return { scroll, timeScroll, zoomBy };
}
