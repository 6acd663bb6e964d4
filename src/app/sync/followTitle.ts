import { isolated } from '../../base';
import type { Timeline } from '../../model';
import type { Span } from '../../time';
import type { TimelineState, TimelineStore } from '../../store';

/**
 * Sets the document's title to the opened event, the named range or the timeline, as prerendered
 * pages do. History, bookmarks and the system's share sheet use the title. Returns `stop`.
 */
export function followTitle(store: TimelineStore): () => void {
  const updateTitle = (): void => {
    const title = titleOf(store.getState());
    if (document.title !== title) document.title = title;
  };
  // The variant of an earlier day is not loaded yet.
  if (store.getState().asKnownOn === null) updateTitle();
  return store.subscribe((now, before) => {
    const { view, selected, timeline } = now;
    if (view === before.view && selected === before.selected && timeline === before.timeline) {
      return;
    }
    // Waits until the history has its new entry, so that the entry before keeps its title.
    queueMicrotask(updateTitle);
  });
}

function titleOf({ timeline, view, selected }: TimelineState): string {
  const event = selected === null ? null : timeline.indexOf(selected);
  const subject = event === null ? rangeTitle(timeline, view) : timeline.titleOf(event);
  return [subject ?? '', timeline.core.title]
    .filter(Boolean)
    .map((text) => isolated(text))
    .join(' · ');
}

function rangeTitle(
  { core, period }: Timeline,
  { start, end }: TimelineState['view'],
): string | null {
  const isOpening = (span: Span): boolean => start === span.start && end === span.end;
  if (isOpening(period) || (core.opens && isOpening(core.opens))) return null;
  return core.ranges.find(({ span }) => span.start === start && span.end === end)?.title ?? null;
}
