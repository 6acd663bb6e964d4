import { createStore, type StoreApi } from 'zustand/vanilla';

import { MIN_VIEW_MS, type Timeline } from '../model';
import { clamped, panned, zoomed, type Span } from '../time';

/**
 * Why the view is where it is. `move`: a gesture, a key or a button moved it a step. `jump`: the
 * reader asked for another range at once (a chapter, "whole period", typed dates). `restore`: the
 * address or Back set it. The address tells them apart to keep a history that Back can walk.
 */
export type ViewCause = 'move' | 'jump' | 'restore';

/** The facts. Whatever follows from them is computed, never kept here. */
export type TimelineState = {
  readonly timeline: Timeline;
  /** The visible range. Always within the timeline's limits. */
  readonly view: Span;
  readonly viewCause: ViewCause;
  /** The opened event's id, if one is open. */
  readonly selected: string | null;
  /** Told to the reader until dismissed: codes of `url/`, worded by the view. */
  readonly notices: readonly Notice[];
};

/** Something about the address that the reader should know. */
export type Notice = {
  readonly code: 'bad-parameter' | 'unknown-event' | 'outside-data';
  /** What it was about: a parameter's name, an event's id. */
  readonly what: string;
};

export type TimelineActions = {
  /** Shows a range, clamped. Every move goes through here. */
  readonly setView: (view: Span, cause?: ViewCause) => void;
  /** `factor` below 1 zooms in; `anchor` (epoch ms) keeps its place, the middle by default. */
  readonly zoomBy: (factor: number, anchor?: number, cause?: ViewCause) => void;
  /** Moves by a share of the view's length: 1 is one screen later. */
  readonly panBy: (share: number) => void;
  /** Shows the whole period. */
  readonly fit: () => void;
  /** Opens an event by id or alias; null closes. An id that does not exist changes nothing. */
  readonly select: (id: string | null) => void;
  /** Moves the view, no more than it must, so that an event's anchor is well inside it. */
  readonly reveal: (i: number) => void;
  readonly dismiss: (notice: Notice) => void;
  /** What an address or Back asks for, all at once. */
  readonly restore: (state: {
    view: Span;
    selected: string | null;
    notices: readonly Notice[];
  }) => void;
};

export type TimelineStore = StoreApi<TimelineState & { readonly actions: TimelineActions }>;

/** What may be known before the store is made, as an address says it. */
export type InitialState = Partial<Pick<TimelineState, 'view' | 'selected' | 'notices'>>;

/** How near to an edge, as a share of the view, an event may stand before revealing moves it. */
const REVEAL_MARGIN = 0.08;

/** One store an instance: two timelines on a page share nothing. */
export function createTimelineStore(timeline: Timeline, initial: InitialState = {}): TimelineStore {
  const within = (view: Span): Span => clamped(view, timeline.limits, MIN_VIEW_MS);
  const idOf = (id: string | null | undefined): string | null => {
    const i = id == null ? null : timeline.indexOf(id);
    return i === null ? null : timeline.idOf(i);
  };
  return createStore((set, get) => {
    const show = (view: Span, viewCause: ViewCause): void => {
      const next = within(view);
      const now = get().view;
      if (next.start !== now.start || next.end !== now.end) set({ view: next, viewCause });
    };
    const actions: TimelineActions = {
      setView: (view, cause = 'move') => show(view, cause),
      zoomBy: (factor, anchor, cause = 'move') => {
        const { view } = get();
        show(zoomed(view, factor, anchor ?? (view.start + view.end) / 2), cause);
      },
      panBy: (share) => {
        const { view } = get();
        show(panned(view, (view.end - view.start) * share), 'move');
      },
      fit: () => show(timeline.period, 'jump'),
      select: (id) => {
        const selected = idOf(id);
        if (id !== null && selected === null) return;
        if (selected !== get().selected) set({ selected });
      },
      reveal: (i) => {
        const { view } = get();
        const span = view.end - view.start;
        const { startEarliest, endLatest } = timeline.boundsOf(i);
        const margin = span * REVEAL_MARGIN;
        const anchor = timeline.anchorOf(i);
        const shown = Math.min(endLatest, view.end) - Math.max(startEarliest, view.start);
        const inside = anchor >= view.start + margin && anchor <= view.end - margin;
        // A long span that fills a good part of the view is in sight already.
        if (inside || shown > span / 3) return;
        show(
          panned(view, anchor < view.start + margin ? anchor - margin * 2 - view.start : anchor + margin * 2 - view.end),
          'move',
        );
      },
      dismiss: (notice) => set({ notices: get().notices.filter((one) => one !== notice) }),
      restore: ({ view, selected, notices }) =>
        set({ view: within(view), viewCause: 'restore', selected: idOf(selected), notices }),
    };
    return {
      timeline,
      view: within(initial.view ?? timeline.period),
      viewCause: 'restore',
      selected: idOf(initial.selected),
      notices: initial.notices ?? [],
      actions,
    };
  });
}
