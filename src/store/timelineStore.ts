import { createStore, type StoreApi } from 'zustand/vanilla';

import {
  normalizeChoices,
  updateFilter,
  MIN_VIEW_MS,
  emptyFilter,
  type Filter,
  type NamedRange,
  type Timeline,
} from '../model';
import { clamped, panned, zoomed, type Span } from '../time';
import { defaultChoices, withLaneCollapsed, type Choices } from './choices';
import { firstStep, stepAfter, findStep, type Story } from './story';

/**
 * Why the view is where it is. `move`: a gesture moves it. `step`: a key or a button moved it once,
 * which a drawing may ease. `travel`:
 * a story or the page around leads there, by a smooth way that one can follow. `jump`: the reader asked for another range at once (a chapter, "whole period", typed dates). `restore`: the
 * address or Back set it. The address tells them apart to keep a history that Back can walk.
 */
export type ViewCause = 'move' | 'step' | 'travel' | 'jump' | 'restore';

/** The facts. Whatever follows from them is computed, never kept here. */
export type TimelineState = Choices & {
  /** As it is shown: all that is known now, or what was known on `known`. */
  readonly timeline: Timeline;
  /** The visible range. Always within the timeline's limits. */
  readonly view: Span;
  readonly viewCause: ViewCause;
  /** Whether a pointer holds and drags the drawing, also while it rests. Inertia is not part of it. */
  readonly isDragging: boolean;
  /** The opened event's id, if one is open. */
  readonly selected: string | null;
  /** The day (`YYYY-MM-DD`) to go back to, or null for all that is known now. */
  readonly asKnownOn: string | null;
  /** The guided walk, while one is on it. */
  readonly story: Story | null;
  /** The timeline as filter, grouping and folds arrange it; null: nothing is asked, or not yet known. */
  readonly derived: DerivedTimeline | null;
  /** Told to the reader until dismissed: codes of `url/`, worded by the view. */
  readonly notices: readonly Notice[];
};

/** What comes of a reader's choices. */
export type DerivedTimeline = {
  /** The telling that is arranged. Of another one this says nothing. */
  readonly source: Timeline;
  /** What to draw and list: events have other indexes in it. */
  readonly timeline: Timeline;
  /** The text that it is arranged for. */
  readonly query: string;
  /** The same for the same indexes, in the same lanes. */
  readonly cacheKey: string;
  /** By index of the telling, 1 for those that stay, and for those that a text matches; null: all. */
  readonly included: Uint8Array | null;
  readonly matches: Uint8Array | null;
  /** How many stay, and how many of these a text matches. */
  readonly visibleCount: number;
  readonly matchCount: number | null;
};

/** Something that the reader should know, mostly about the address. */
export type Notice = {
  readonly code:
    | 'bad-parameter'
    | 'unknown-event'
    | 'unknown-choice'
    | 'outside-data'
    | 'not-yet-known'
    | 'not-fetched'
    | 'not-opened'
    | 'not-loaded';
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
  readonly setDragging: (isDragging: boolean) => void;
  /** Shows the whole period. */
  readonly fit: () => void;
  /** Opens an event by id or alias; null closes. An id that does not exist changes nothing. */
  readonly select: (id: string | null) => void;
  /** Opens an event and brings it into view. */
  readonly open: (id: string, cause?: ViewCause) => void;
  /**
   * Moves the view, no more than it must, so that an event's anchor is well inside it. Not where a
   * long event fills a good part of the view already, nor for an undated one.
   */
  readonly reveal: (id: string, cause?: ViewCause) => void;
  readonly dismiss: (notice: Notice) => void;
  /** Tells the reader something, once. */
  readonly notify: (code: Notice['code'], what?: string) => void;
  /** Asks to go back to what was known on a day; null for all that is known now. */
  readonly setAsKnownOn: (day: string | null) => void;
  /** Shows another telling of the same timeline; what was opened is closed where it has no part. */
  readonly setTimeline: (timeline: Timeline) => void;
  /** The day asked for could not be had: all that is known now stays, and a notice says so. */
  readonly failAsKnownOn: () => void;
  /** Looks for something else, or chooses otherwise in some facets; the rest of the filter stays. */
  readonly setFilter: (change: Partial<Filter>) => void;
  /** Takes away choices that there turned out not to be, and says so. */
  readonly dropUnknownChoices: (change: Partial<Filter>, unknown: readonly string[]) => void;
  readonly setDerived: (arranged: DerivedTimeline | null) => void;
  /** Asks nothing of events any more. */
  readonly clearFilter: () => void;
  /** Puts events into lanes by something else; all of those lanes are unfolded. */
  readonly setGrouping: (grouping: Choices['grouping']) => void;
  /** Collapses a lane, by its id in the grouping, to a density strip, or shows it whole again. */
  readonly setLaneCollapsed: (lane: string, isFolded: boolean) => void;
  readonly setTheme: (theme: Choices['theme']) => void;
  readonly setZone: (zone: Choices['zone']) => void;
  /** Shows a second range beside the view, clamped; null: none. */
  readonly setComparedSpan: (compared: Span | null) => void;
  /** Keeps both at one scale, from now on: the second as long as the view, from its own start. */
  readonly setSameScale: (toScale: boolean) => void;
  /** Tells distances from an event, by id; null: no more. */
  readonly measureFrom: (id: string | null) => void;
  /** Walks through the named ranges, by default from the one in view or from where it was left. */
  readonly startStory: (slug?: string, isPlaying?: boolean) => void;
  /** One step on or back; by itself it goes on only where that is said. */
  readonly stepStory: (by: 1 | -1, isPlaying?: boolean) => void;
  /** Lets the walk go on by itself, from its step, or the first where it is over; or stops it there. */
  readonly playStory: (isPlaying: boolean) => void;
  readonly leaveStory: () => void;
  /** What an address or Back asks for, all at once; of what is left out the choices are the defaults. */
  readonly restore: (
    state: Pick<TimelineState, 'view' | 'selected' | 'asKnownOn' | 'notices'> & Partial<Choices>,
  ) => void;
};

export type TimelineStore = StoreApi<TimelineState & { readonly actions: TimelineActions }>;

/** What may be known before the store is made, as an address says it. */
export type InitialState = Partial<
  Choices & Pick<TimelineState, 'view' | 'selected' | 'asKnownOn' | 'notices'>
>;

/** How near to an edge, as a share of the view, an event may stand before revealing moves it. */
const REVEAL_MARGIN = 0.08;
/** A span that fills more of the view than this share is in sight wherever its anchor is. */
const SHOWN_SHARE = 1 / 3;

/** What clamping and zooming round by is less (ms): no move that anyone could see. */
const ROUNDING_MS = 1;

/** One store an instance: two timelines on a page share nothing. */
export function createTimelineStore(timeline: Timeline, initial: InitialState = {}): TimelineStore {
  const clampView = (view: Span): Span => clamped(view, timeline.limits, MIN_VIEW_MS);
  const resolveIdIn = (shown: Timeline, id: string | null | undefined): string | null => {
    const i = id == null ? null : shown.indexOf(id);
    return i === null ? null : shown.idOf(i);
  };
  return createStore((set, get) => {
    const resolveId = (id: string | null): string | null => resolveIdIn(get().timeline, id);
    /** The view clamped; the very same where nothing moves, so that nobody is told of it. */
    const nextView = (asked: Span): Span => {
      const { view } = get();
      const next = clampView(asked);
      const by = Math.max(Math.abs(next.start - view.start), Math.abs(next.end - view.end));
      return by < ROUNDING_MS ? view : next;
    };
    const moveView = (asked: Span, viewCause: ViewCause): void => {
      const view = nextView(asked);
      // Whoever moves the view has something else in mind than being led on.
      if (viewCause !== 'travel') actions.playStory(false);
      if (view === get().view) return;
      const { comparedSpan, isSameScale } = get();
      set({
        view,
        viewCause,
        ...(comparedSpan && isSameScale && { comparedSpan: withLengthOf(view, comparedSpan) }),
      });
    };
    /** A span from its own start on, as long as another; the very same where it is that already. */
    const withLengthOf = (other: Span, { start, end }: Span): Span => {
      const length = other.end - other.start;
      return Math.abs(end - start - length) < ROUNDING_MS
        ? { start, end }
        : clampView({ start, end: start + length });
    };
    let lastSlug: string | null = null;
    /** Stands at a step of the story, if there is one. */
    const goToStep = (step: NamedRange | undefined, isPlaying: boolean): void => {
      if (!step) return;
      lastSlug = step.slug;
      const view = nextView(step.span);
      const story = { slug: step.slug, isPlaying };
      set(view === get().view ? { story } : { story, view, viewCause: 'travel' });
    };
    /** Sets choices, and tells nobody where none of them is another. */
    const setChoices = (choices: Partial<Choices>): void => {
      const keys = Object.keys(choices) as (keyof Choices)[];
      if (keys.some((key) => choices[key] !== get()[key])) set(choices);
    };
    const actions: TimelineActions = {
      setView: (view, cause = 'move') => moveView(view, cause),
      zoomBy: (factor, anchor, cause = 'move') => {
        const { view } = get();
        const length = view.end - view.start;
        // No further in than one can look: a view that is clamped instead would drift off its anchor.
        const least = Math.min(1, MIN_VIEW_MS / length);
        const by = Math.max(factor, least);
        moveView(zoomed(view, by, anchor ?? (view.start + view.end) / 2), cause);
      },
      panBy: (share) => {
        const { view } = get();
        moveView(panned(view, (view.end - view.start) * share), 'step');
      },
      setDragging: (isDragging) => set({ isDragging }),
      fit: () => moveView(timeline.period, 'jump'),
      select: (id) => {
        const selected = resolveId(id);
        if (id !== null && selected === null) return;
        if (selected !== get().selected) set({ selected });
      },
      open: (id, cause) => {
        actions.select(id);
        actions.reveal(id, cause);
      },
      reveal: (id, cause = 'move') => {
        const { view, timeline: shown } = get();
        const i = shown.indexOf(id);
        if (i === null || i >= shown.dated) return;
        const length = view.end - view.start;
        const { startEarliest, endLatest } = shown.boundsOf(i);
        const inSight = Math.min(endLatest, view.end) - Math.max(startEarliest, view.start);
        // A long span that fills a good part of the view is in sight already.
        if (inSight > length * SHOWN_SHARE) return;
        const anchor = shown.anchorOf(i);
        const margin = length * REVEAL_MARGIN;
        const beforeStart = anchor - margin - view.start;
        const pastEnd = anchor + margin - view.end;
        moveView(panned(view, beforeStart < 0 ? beforeStart : Math.max(pastEnd, 0)), cause);
      },
      dismiss: (notice) => set({ notices: get().notices.filter((one) => one !== notice) }),
      notify: (code, what = '') => set({ notices: withNotice(get().notices, code, what) }),
      setAsKnownOn: (asKnownOn) => {
        if (asKnownOn !== get().asKnownOn) set({ asKnownOn });
      },
      setTimeline: (told) => {
        const { selected, notices } = get();
        const nextSelected = resolveIdIn(told, selected);
        // What was said of the telling before this one no longer holds.
        const others = notices.filter(({ code }) => code !== 'not-yet-known');
        set({
          timeline: told,
          selected: nextSelected,
          notices:
            selected !== null && nextSelected === null
              ? withNotice(others, 'not-yet-known', selected)
              : others,
        });
      },
      failAsKnownOn: () => {
        const { asKnownOn, notices } = get();
        set({ asKnownOn: null, notices: withNotice(notices, 'not-fetched', asKnownOn ?? '') });
      },
      setFilter: (change) => setChoices({ filter: updateFilter(get().filter, change) }),
      dropUnknownChoices: (change, unknown) => {
        const { filter, notices } = get();
        set({
          filter: updateFilter(filter, change),
          notices: withNotice(notices, 'unknown-choice', unknown.join(', ')),
        });
      },
      setDerived: (asked) => {
        if (asked !== get().derived) set({ derived: asked });
      },
      clearFilter: () => setChoices({ filter: emptyFilter }),
      setGrouping: (grouping) => {
        if (grouping !== get().grouping) set({ grouping, collapsedLanes: [] });
      },
      setLaneCollapsed: (lane, isFolded) =>
        setChoices({ collapsedLanes: withLaneCollapsed(get().collapsedLanes, lane, isFolded) }),
      setTheme: (theme) => setChoices({ theme }),
      setZone: (zone) => setChoices({ zone }),
      setComparedSpan: (asked) => {
        const comparedSpan = asked && clampView(asked);
        const { view, isSameScale, comparedSpan: before } = get();
        // At one scale whichever is zoomed takes the other along, at once: no step in between shows.
        const sameScaleView =
          comparedSpan && before && isSameScale ? nextView(withLengthOf(comparedSpan, view)) : view;
        if (sameScaleView !== view) set({ view: sameScaleView, viewCause: 'move', comparedSpan });
        else setChoices({ comparedSpan, ...(!comparedSpan && { isSameScale: false }) });
      },
      setSameScale: (isSameScale) => {
        const { view, comparedSpan } = get();
        setChoices({
          isSameScale,
          ...(isSameScale && comparedSpan && { comparedSpan: withLengthOf(view, comparedSpan) }),
        });
      },
      measureFrom: (id) => setChoices({ measuredFrom: resolveId(id) }),
      startStory: (slug, isPlaying = true) => {
        const { view, timeline: told } = get();
        const { ranges } = told.core;
        goToStep(
          slug === undefined ? firstStep(ranges, view, lastSlug) : findStep(ranges, slug),
          isPlaying,
        );
      },
      stepStory: (by, isPlaying = false) => {
        const { story, timeline: told } = get();
        if (story) goToStep(stepAfter(told.core.ranges, story.slug, by), isPlaying);
        else actions.startStory(undefined, isPlaying);
      },
      playStory: (isPlaying) => {
        const { story, timeline: told } = get();
        if (!story || story.isPlaying === isPlaying) return;
        const { ranges } = told.core;
        const isOver = story.slug === ranges.at(-1)?.slug;
        if (!isPlaying) set({ story: { ...story, isPlaying } });
        else goToStep(isOver ? ranges[0] : findStep(ranges, story.slug), true);
      },
      leaveStory: () => {
        if (get().story) set({ story: null });
      },
      restore: ({ view, selected, asKnownOn, notices, ...choices }) => {
        // An event asked for under another telling is that telling's to know.
        const shown = asKnownOn === get().asKnownOn ? get().timeline : timeline;
        const { story } = get();
        set({
          ...completeChoices(choices, get()),
          view: nextView(view),
          viewCause: 'restore',
          story: story && { ...story, isPlaying: false },
          selected: resolveIdIn(shown, selected),
          asKnownOn,
          notices,
        });
      },
    };
    const completeChoices = (asked: Partial<Choices>, now: Choices): Choices => {
      const all = { ...defaultChoices, ...asked };
      return {
        filter: updateFilter(now.filter, all.filter),
        grouping: all.grouping,
        collapsedLanes: normalizeChoices(all.collapsedLanes),
        theme: all.theme,
        zone: all.zone,
        comparedSpan: all.comparedSpan && clampView(all.comparedSpan),
        isSameScale: all.isSameScale,
        measuredFrom: all.measuredFrom,
      };
    };
    return {
      ...completeChoices(initial, defaultChoices),
      timeline,
      view: clampView(initial.view ?? timeline.period),
      viewCause: 'restore',
      isDragging: false,
      selected: resolveIdIn(timeline, initial.selected),
      asKnownOn: initial.asKnownOn ?? null,
      story: null,
      derived: null,
      notices: initial.notices ?? [],
      actions,
    };
  });
}

/** Notices with one more, said once. */
function withNotice(
  notices: readonly Notice[],
  code: Notice['code'],
  what: string,
): readonly Notice[] {
  return [...notices.filter((one) => one.code !== code || one.what !== what), { code, what }];
}
