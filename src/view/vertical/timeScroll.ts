/**
 * Keeps the scroll position and the store's view in step. What the reader scrolls moves the view,
 * and a view from elsewhere (a link, the story, the overview, Back) scrolls the rows.
 */
import type { loadVerticalLayout, RowPosition, VerticalModel } from '../../layout';
import type { Timeline } from '../../model';
import type { TimelineState, TimelineStore } from '../../store';
import type { Span } from '../../time';
import type { RowScroll } from './rowScroll';

type TimeScrollOptions = {
  readonly model: VerticalModel;
  readonly layout: Awaited<ReturnType<typeof loadVerticalLayout>>;
  readonly timeline: Timeline;
  readonly store: TimelineStore;
  readonly scroll: RowScroll;
  /** Renders a row, so that it is in the document when this returns. */
  readonly render: (row: number) => void;
  /** Zooms by a factor around a height on screen (client px); null: back to scale 1. */
  readonly zoom: (factor: number | null, y: number) => void;
};

export type TimeScroll = {
  /** Scrolls to what the store shows: the opened event, else the start of the view. */
  readonly show: () => void;
  /** Sets the view to what is on screen. */
  readonly followScreen: () => void;
  readonly scrollToRow: (row: number, isSmooth?: boolean) => void;
  readonly start: () => () => void;
};

/** Room above an event that is opened from elsewhere, in which the event before it ends (px). */
const EVENT_MARGIN_PX = 56;
/** A change of a view's length below this share is no zoom. */
const ZOOM_SHARE = 0.01;
/** The reader scrolls with these. Any of them ends a scroll that the drawing began. */
const READER_INPUTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

export function createTimeScroll(options: TimeScrollOptions): TimeScroll {
  const { model, layout, timeline, store, scroll, render, zoom } = options;
  const { rows } = model;
  const rowCount = rows.events.length;
  /** The view that the scroll position set last. */
  let ownView: Span | null = null;
  let isReader = false;

  const scrollTo = (position: RowPosition, marginPx: number, isSmooth: boolean): void => {
    render(position.row);
    const y = scroll.heightOf(position);
    if (y === null) return;
    isReader = false;
    scroll.scrollBy(y - scroll.top() - marginPx, isSmooth);
  };
  const followScreen = (): void => {
    const first = scroll.positionAt(scroll.top());
    // While something else is above the rows, the view is what fits below it.
    const top = (first?.row === 0 ? scroll.heightOf({ row: 0, share: 0 }) : null) ?? 0;
    const last = scroll.positionAt(scroll.bottom() + Math.max(0, top - scroll.top()));
    if (!first || !last) return;
    const { period } = timeline;
    const isAtStart = first.row === 0 && first.share === 0;
    const isAtEnd = last.row === rowCount - 1 && last.share === 1;
    const start = isAtStart ? period.start : layout.instantOf(rows, first);
    const end = isAtEnd ? period.end : layout.instantOf(rows, last);
    if (!(end > start)) return;
    store.getState().actions.setView({ start, end }, 'move');
    ownView = store.getState().view;
  };
  const selectedRow = (): number | null => {
    const { selected } = store.getState();
    const event = selected === null ? null : timeline.indexOf(selected);
    return event === null ? null : model.rowOf(event);
  };
  const scrollToRow = (row: number, isSmooth = false): void =>
    scrollTo({ row, share: 0 }, EVENT_MARGIN_PX, isSmooth);
  const showView = (isSmooth: boolean): void => {
    const { view } = store.getState();
    if (rowCount > 0) scrollTo(layout.positionOf(rows, view.start), 0, isSmooth);
  };
  const isRowInSight = (row: number): boolean => {
    const y = scroll.heightOf({ row, share: 0 });
    return y !== null && y >= scroll.top() - 4 && y < scroll.bottom() - 80;
  };

  let pending: { readonly before: TimelineState } | null = null;
  const onChange = (): void => {
    if (!pending) return;
    const { before } = pending;
    pending = null;
    const { view, viewCause, selected } = store.getState();
    const row = selected === before.selected ? null : selectedRow();
    if (row !== null) {
      // The event opens in its row. What moves the view with it only says where the row is.
      if (!isRowInSight(row)) scrollToRow(row, viewCause !== 'restore');
      return;
    }
    if (view === before.view || view === ownView) return;
    const isWhole = view.start === timeline.period.start && view.end === timeline.period.end;
    const ratio = (before.view.end - before.view.start) / (view.end - view.start);
    const middle = (scroll.top() + scroll.bottom()) / 2;
    if (viewCause === 'step' && Math.abs(ratio - 1) > ZOOM_SHARE) {
      // A button zooms around what is on screen, which may be less than the view before.
      zoom(ratio, middle);
      followScreen();
      return;
    }
    if (isWhole) zoom(null, middle);
    showView(viewCause === 'travel' || viewCause === 'step');
  };

  return {
    followScreen,
    scrollToRow,
    show: () => {
      const { view } = store.getState();
      const row = selectedRow();
      if (row !== null) scrollToRow(row);
      else if (view.start > timeline.period.start) showView(false);
    },
    start: () => {
      const listening = new AbortController();
      const { signal } = listening;
      let request = 0;
      const onScroll = (): void => {
        if (!isReader || request !== 0) return;
        request = requestAnimationFrame(() => {
          request = 0;
          if (isReader) followScreen();
        });
      };
      // A scroll event of any scroller reaches the document in the capturing phase alone.
      document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
      const onInput = ({ target }: Event): void => {
        const isTyping = target instanceof Element && target.closest('input, dialog') !== null;
        if (!isTyping) isReader = true;
      };
      for (const type of READER_INPUTS)
        addEventListener(type, onInput, { signal, capture: true, passive: true });
      const unsubscribe = store.subscribe((now, before) => {
        if (now.view === before.view && now.selected === before.selected) return;
        if (pending) return;
        pending = { before };
        // After React has rendered the change, and before it is painted.
        requestAnimationFrame(onChange);
      });
      return () => {
        unsubscribe();
        listening.abort();
        cancelAnimationFrame(request);
      };
    },
  };
}
