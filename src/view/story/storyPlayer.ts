import type { NamedRange } from '../../model';
import type { TimelineStore } from '../../store';

/** The way to a step and a first look at it, and what a letter of its words takes to read (ms). */
const LOOK_MS = 4500;
const LETTER_MS = 60;

/** How long a step stays before the next one comes (ms). */
export function readingMs({ title, summary }: Pick<NamedRange, 'title' | 'summary'>): number {
  return LOOK_MS + LETTER_MS * (title.length + summary.length);
}

/**
 * While the story plays, goes on to the next step once each has had its time, and stops at the last.
 * A page that is not in sight waits; in sight again, the step has its whole time. Returns `stop`.
 */
export function followStory(store: TimelineStore, page: Document = document): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
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
  wait();
  const unsubscribe = store.subscribe(({ story }, before) => {
    if (story !== before.story) wait();
  });
  page.addEventListener('visibilitychange', wait);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    page.removeEventListener('visibilitychange', wait);
  };
}
