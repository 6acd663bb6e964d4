import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

import type { VerticalModel } from '../../layout';
import { createRowHeights, type RowHeights } from './rowHeights';

/** Up to this many rows are all in the document. Longer drawings have those near the window. */
const ALL_ROWS_UP_TO = 300;
/** The window of rows moves in steps of this many. */
const STEP_ROWS = 16;
/** Rows within this many heights of the viewport are in the document. */
const MARGIN_VIEWPORTS = 1;
/** Approximate height of a row that was never rendered (px). */
const ROW_PX = 68;

type RowRange = { readonly from: number; readonly to: number };

export type RowWindow = RowRange & {
  /** Height of the rows before and after those in the document (px). */
  readonly abovePx: number;
  readonly belowPx: number;
  /** Renders a row at once, if it is not in the document. */
  readonly render: (row: number) => void;
  /** Distances have another scale: heights that were measured are no longer true. */
  readonly rescale: (scale: number) => void;
};

/** Which rows of a long drawing are in the document. `bodyRef` has nothing above its rows. */
export function useRowWindow(
  { rows }: VerticalModel,
  bodyRef: RefObject<HTMLElement | null>,
  viewportOf: () => { readonly top: number; readonly bottom: number },
): RowWindow {
  const count = rows.events.length;
  const isWhole = count <= ALL_ROWS_UP_TO;
  const heights: RowHeights = useMemo(
    () => createRowHeights(isWhole ? 0 : count, (row) => estimatedPx(rows, row, 1)),
    [rows, count, isWhole],
  );
  const [range, setRange] = useState<RowRange>({ from: 0, to: Math.min(count, ALL_ROWS_UP_TO) });
  const latest = useRef(range);
  useLayoutEffect(() => {
    latest.current = range;
  });

  const rangeAt = useCallback(
    (top: number, bottom: number): RowRange => {
      const margin = (bottom - top) * MARGIN_VIEWPORTS;
      const first = heights.rowAt(Math.max(0, top - margin));
      const last = heights.rowAt(bottom + margin);
      return {
        from: Math.floor(first / STEP_ROWS) * STEP_ROWS,
        to: Math.min(count, Math.ceil((last + 1) / STEP_ROWS) * STEP_ROWS),
      };
    },
    [heights, count],
  );
  const update = useCallback((): void => {
    const node = bodyRef.current;
    if (!node || isWhole) return;
    const { top } = node.getBoundingClientRect();
    const viewport = viewportOf();
    const next = rangeAt(viewport.top - top, viewport.bottom - top);
    const { from, to } = latest.current;
    if (next.from !== from || next.to !== to) setRange(next);
  }, [bodyRef, isWhole, rangeAt, viewportOf]);

  // Measures what is rendered. Heights above the viewport that differ move nothing on screen: the
  // browser anchors what is visible.
  useLayoutEffect(() => {
    const node = bodyRef.current;
    if (!node || isWhole) return;
    const elements = [...node.querySelectorAll<HTMLElement>('[data-row]')];
    const tops = elements.map((element) => element.getBoundingClientRect().top);
    const bodyTop = node.getBoundingClientRect().top;
    let top = bodyTop + heights.topOf(range.from);
    elements.forEach((element, k) => {
      const bottom = tops[k + 1] ?? element.getBoundingClientRect().bottom;
      heights.set(range.from + k, bottom - top);
      top = bottom;
    });
  }, [bodyRef, heights, isWhole, range]);

  useLayoutEffect(() => {
    if (isWhole) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    let request = 0;
    const schedule = (): void => {
      request ||= requestAnimationFrame(() => {
        request = 0;
        update();
      });
    };
    update();
    document.addEventListener('scroll', schedule, { signal, capture: true, passive: true });
    addEventListener('resize', schedule, { signal });
    return () => {
      listening.abort();
      cancelAnimationFrame(request);
    };
  }, [isWhole, update]);

  const render = useCallback(
    (row: number): void => {
      const { from, to } = latest.current;
      if (isWhole || (row >= from && row < to)) return;
      const viewport = viewportOf();
      const top = heights.topOf(row);
      flushSync(() => setRange(rangeAt(top, top + viewport.bottom - viewport.top)));
    },
    [heights, isWhole, rangeAt, viewportOf],
  );
  const rescale = useCallback(
    (next: number): void => {
      heights.reset((row) => estimatedPx(rows, row, next));
      if (!isWhole) flushSync(() => setRange((now) => ({ ...now })));
    },
    [heights, isWhole, rows],
  );
  if (isWhole) return { from: 0, to: count, abovePx: 0, belowPx: 0, render, rescale };
  const { from, to } = range;
  return {
    from,
    to,
    abovePx: heights.topOf(from),
    belowPx: heights.totalPx() - heights.topOf(to),
    render,
    rescale,
  };
}

function estimatedPx({ stepsPx }: VerticalModel['rows'], row: number, scale: number): number {
  return Math.max(ROW_PX, (stepsPx[row] as number) * scale);
}
