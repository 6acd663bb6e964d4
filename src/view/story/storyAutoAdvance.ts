import type { NamedRange } from '../../model';
import type { TimelineStore } from '../../store';

/** Time for the transition and a first look, plus reading time for each letter (ms). */
const BASE_READING_MS = 4500;
const MS_PER_LETTER = 60;

/** How long a step stays before the next (ms). */
export function readingMs({ title, summary }: Pick<NamedRange, 'title' | 'summary'>): number {
  return BASE_READING_MS + MS_PER_LETTER * (title.length + summary.length);
}

/**
 * Advances a playing story after each step's reading time, and stops at the last step. A hidden
 * page waits; once visible, it restarts the step's time. Returns `stop`.
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
