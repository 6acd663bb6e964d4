import type { NamedRange } from '../../model';
import type { TimelineStore } from '../../store';

/** The way to a step and a first look at it, and what a letter of its words takes to read (ms). */
const BASE_READING_MS = 4500;
const MS_PER_LETTER = 60;

/** How long a step stays before the next one comes (ms). */
export function readingMs({ title, summary }: Pick<NamedRange, 'title' | 'summary'>): number {
  return BASE_READING_MS + MS_PER_LETTER * (title.length + summary.length);
}

/**
 * While the story plays, goes on to the next step once each has had its time, and stops at the last.
 * A page that is not in sight waits; in sight again, the step has its whole time. Returns `stop`.
 */
export function autoAdvanceStory(store: TimelineStore, page: Document = document): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    const { story, timeline, actions } = store.getState();
    const { ranges } = timeline.core;
    const step = ranges.find(({ slug }) => slug === story?.slug);
    if (!story?.isPlaying || !step || page.hidden) return;
    timer = setTimeout(() => {
      if (step === ranges.at(-1)) actions.playStory(false);
      else actions.stepStory(1, true);
    }, readingMs(step));
  };
  schedule();
  const unsubscribe = store.subscribe(({ story }, before) => {
    if (story !== before.story) schedule();
  });
  page.addEventListener('visibilitychange', schedule);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    page.removeEventListener('visibilitychange', schedule);
  };
}
