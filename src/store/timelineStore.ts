import { createStore } from 'zustand/vanilla';

import {
  normalizeChoices,
  updateFilter,
  MIN_VIEW_MS,
  emptyFilter,
  type NamedRange,
  type Timeline,
} from '../model';
import { clamped, panned, shortestViewAt, zoomed, type Span } from '../time';
import { defaultChoices, withLaneCollapsed, type Choices } from './choices';
import { findStep, firstStep, stepAfter } from './story';
import type {
  InitialState,
  Notice,
  TimelineActions,
  TimelineStore,
  ViewCause,
} from './timelineState';

/** The distance to an edge within which `reveal` moves an event inward, as a share of the view. */
const REVEAL_MARGIN = 0.08;
/** An event whose span fills more of the view than this share counts as visible. */
const SHOWN_SHARE = 1 / 3;

/** A change below this (ms) is a rounding error of clamping and zooming, and not a move. */
const ROUNDING_MS = 1;

/** Creates the store of one instance: two timelines on a page share nothing. */
export function createTimelineStore(timeline: Timeline, initial: InitialState = {}): TimelineStore {
  const clampView = (view: Span): Span => clamped(view, timeline.limits, MIN_VIEW_MS);
  const resolveIdIn = (variant: Timeline, id: string | null | undefined): string | null => {
    const i = id == null ? null : variant.indexOf(id);
    return i === null ? null : variant.idOf(i);
  };
  return createStore((set, get) => {
    const resolveId = (id: string | null): string | null => resolveIdIn(get().timeline, id);
    /** Clamps a view. Returns the current object if nothing moves, so that no subscriber runs. */
    const nextView = (requested: Span): Span => {
      const { view } = get();
      const next = clampView(requested);
      const changeMs = Math.max(Math.abs(next.start - view.start), Math.abs(next.end - view.end));
      return changeMs < ROUNDING_MS ? view : next;
    };
    const moveView = (requested: Span, viewCause: ViewCause): void => {
      const view = nextView(requested);
      // A reader who moves the view does not want the story to continue.
      if (viewCause !== 'travel') actions.playStory(false);
      if (view === get().view) return;
      const { comparedSpan, isSameScale } = get();
      set({
        view,
        viewCause,
        ...(comparedSpan && isSameScale && { comparedSpan: withLengthOf(view, comparedSpan) }),
      });
    };
    /** Gives a span the length of another, from its own start. */
    const withLengthOf = (model: Span, { start, end }: Span): Span => {
      const length = model.end - model.start;
      return Math.abs(end - start - length) < ROUNDING_MS
        ? { start, end }
        : clampView({ start, end: start + length });
    };
    let lastSlug: string | null = null;
    /** Moves the story to a step, if there is one. */
    const goToStep = (step: NamedRange | undefined, isPlaying: boolean): void => {
      if (!step) return;
      lastSlug = step.slug;
      const view = nextView(step.span);
      const story = { slug: step.slug, isPlaying };
      set(view === get().view ? { story } : { story, view, viewCause: 'travel' });
    };
    /** Sets choices. No subscriber runs if all of them are unchanged. */
    const setChoices = (choices: Partial<Choices>): void => {
      const keys = Object.keys(choices) as (keyof Choices)[];
      if (keys.some((key) => choices[key] !== get()[key])) set(choices);
    };
    const actions: TimelineActions = {
      setView: (view, cause = 'move') => moveView(view, cause),
      zoomBy: (factor, anchor, cause = 'move') => {
        const { view } = get();
        const length = view.end - view.start;
        // Limit the factor instead of the view: a clamped view would drift off its anchor.
        const fixed = anchor ?? (view.start + view.end) / 2;
        const minFactor = Math.min(1, shortestViewAt(fixed, MIN_VIEW_MS) / length);
        moveView(zoomed(view, Math.max(factor, minFactor), fixed), cause);
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
        const { view, timeline: current } = get();
        const i = current.indexOf(id);
        if (i === null || i >= current.dated) return;
        const length = view.end - view.start;
        const { startEarliest, endLatest } = current.boundsOf(i);
        const visibleMs = Math.min(endLatest, view.end) - Math.max(startEarliest, view.start);
        if (visibleMs > length * SHOWN_SHARE) return;
        const anchor = current.anchorOf(i);
        const margin = length * REVEAL_MARGIN;
        const beforeStart = anchor - margin - view.start;
        const pastEnd = anchor + margin - view.end;
        moveView(panned(view, beforeStart < 0 ? beforeStart : Math.max(pastEnd, 0)), cause);
      },
      dismiss: (notice) => set({ notices: get().notices.filter((other) => other !== notice) }),
      setAsKnownOn: (asKnownOn) => {
        if (asKnownOn !== get().asKnownOn) set({ asKnownOn });
      },
      setTimeline: (next) => {
        const { selected, notices } = get();
        const nextSelected = resolveIdIn(next, selected);
        // This notice was about the variant before this one.
        const others = notices.filter(({ code }) => code !== 'not-yet-known');
        set({
          timeline: next,
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
      setDerived: (derived) => {
        if (derived !== get().derived) set({ derived });
      },
      clearFilter: () => setChoices({ filter: emptyFilter }),
      setGrouping: (grouping) => {
        if (grouping !== get().grouping) set({ grouping, collapsedLanes: [] });
      },
      setLaneCollapsed: (lane, isCollapsed) =>
        setChoices({ collapsedLanes: withLaneCollapsed(get().collapsedLanes, lane, isCollapsed) }),
      setReading: (reading) => setChoices({ reading }),
      setTheme: (theme) => setChoices({ theme }),
      setZone: (zone) => setChoices({ zone }),
      setShowsAllRelations: (showsAllRelations) => setChoices({ showsAllRelations }),
      setMap: (map) => setChoices({ map }),
      setGaps: (gaps) => setChoices({ gaps }),
      setAxis: (axis) => setChoices({ axis }),
      setComparedSpan: (requested) => {
        const comparedSpan = requested && clampView(requested);
        const { view, isSameScale, comparedSpan: before } = get();
        // At the same scale, both change in one update, so that no frame shows two scales.
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
        const { view, timeline: current } = get();
        const { ranges } = current.core;
        goToStep(
          slug === undefined ? firstStep(ranges, view, lastSlug) : findStep(ranges, slug),
          isPlaying,
        );
      },
      stepStory: (by, isPlaying = false) => {
        const { story, timeline: current } = get();
        if (story) goToStep(stepAfter(current.core.ranges, story.slug, by), isPlaying);
        else actions.startStory(undefined, isPlaying);
      },
      playStory: (isPlaying) => {
        const { story, timeline: current } = get();
        if (!story || story.isPlaying === isPlaying) return;
        const { ranges } = current.core;
        const isOver = story.slug === ranges.at(-1)?.slug;
        if (!isPlaying) set({ story: { ...story, isPlaying } });
        else goToStep(isOver ? ranges[0] : findStep(ranges, story.slug), true);
      },
      leaveStory: () => {
        if (get().story) set({ story: null });
      },
      restore: ({ view, selected, asKnownOn, notices, ...choices }) => {
        // The variant of another day may not be loaded yet: `setTimeline` then drops unknown
        // events.
        const current = asKnownOn === get().asKnownOn ? get().timeline : timeline;
        const { story } = get();
        set({
          ...completeChoices(choices, get()),
          view: nextView(view),
          viewCause: 'restore',
          story: story && { ...story, isPlaying: false },
          selected: resolveIdIn(current, selected),
          asKnownOn,
          notices,
        });
      },
    };
    /** Normalizes choices and adds defaults. Keeps the current filter object if it is equal. */
    const completeChoices = (partial: Partial<Choices>, current: Choices): Choices => {
      const all = { ...defaultChoices, ...partial };
      return {
        filter: updateFilter(current.filter, all.filter),
        grouping: all.grouping,
        collapsedLanes: normalizeChoices(all.collapsedLanes),
        theme: all.theme,
        zone: all.zone,
        gaps: all.gaps,
        axis: all.axis,
        comparedSpan: all.comparedSpan && clampView(all.comparedSpan),
        isSameScale: all.isSameScale,
        measuredFrom: all.measuredFrom,
        showsAllRelations: all.showsAllRelations,
        map: all.map,
        reading: all.reading,
      };
    };
    return {
      ...completeChoices(initial, defaultChoices),
      timeline,
      view: clampView(initial.view ?? timeline.core.opens ?? timeline.period),
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

/** Adds a notice at the end. An equal one before it is removed. */
function withNotice(
  notices: readonly Notice[],
  code: Notice['code'],
  subject: string,
): readonly Notice[] {
  return [
    ...notices.filter((other) => other.code !== code || other.subject !== subject),
    { code, subject },
  ];
}
