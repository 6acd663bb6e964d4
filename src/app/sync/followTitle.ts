import type { Timeline } from '../../model';
import type { TimelineState, TimelineStore } from '../../store';

/**
 * Names the page after what it shows, as the pages are that were written for it: the opened event,
 * a named range, or the timeline. History, bookmarks and the system's share sheet tell it.
 * Returns `stop`.
 */
export function followTitle(store: TimelineStore): () => void {
  const updateTitle = (): void => {
    const title = titleOf(store.getState());
    if (document.title !== title) document.title = title;
  };
  // What is told as of an earlier day has yet to be fetched.
  if (store.getState().asKnownOn === null) updateTitle();
  return store.subscribe((now, before) => {
    const { view, selected, timeline } = now;
    if (view === before.view && selected === before.selected && timeline === before.timeline) {
      return;
    }
    // After the address has its new entry: the one before keeps its own title.
    queueMicrotask(updateTitle);
  });
}

function titleOf({ timeline, view, selected }: TimelineState): string {
  const event = selected === null ? null : timeline.indexOf(selected);
  const subject = event === null ? rangeTitle(timeline, view) : timeline.titleOf(event);
  return [subject, timeline.core.title].filter(Boolean).join(' · ');
}

function rangeTitle(
  { core, period }: Timeline,
  { start, end }: TimelineState['view'],
): string | null {
  if (start === period.start && end === period.end) return null;
  return core.ranges.find(({ span }) => span.start === start && span.end === end)?.title ?? null;
}
