import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DAY } from '../../base';
import { createTimelineStore } from '../../store';
import { exactly, timelineOf } from '../../testCore';
import { autoAdvanceStory, readingMs } from './storyAutoAdvance';

const start = Date.UTC(2025, 0, 1);
const ranges = ['Alaska', 'The night of the drones'].map((title, k) => ({
  slug: `range-${k}`,
  title,
  summary: 'What was to be seen.',
  span: { start: start + k * DAY, end: start + (k + 1) * DAY },
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function startPlayer() {
  const events = [{ id: 'a', bounds: exactly(start, start + DAY) }];
  const timeline = timelineOf(events, { start, end: start + 9 * DAY }, { ranges });
  const store = createTimelineStore(timeline);
  const page = Object.assign(new EventTarget(), { hidden: false });
  const stop = autoAdvanceStory(store, page as unknown as Document);
  const show = (hidden: boolean): void => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const { actions } = store.getState();
  return { actions, stop, show, story: () => store.getState().story };
}

test('advances after the reading time of a step, and stops at the last', () => {
  const { actions, story, stop } = startPlayer();
  actions.startStory();
  vi.advanceTimersByTime(readingMs(ranges[0]!) - 1);
  expect(story()?.slug).toBe('range-0');
  vi.advanceTimersByTime(1);
  expect(story()).toEqual({ slug: 'range-1', isPlaying: true });
  vi.advanceTimersByTime(readingMs(ranges[1]!));
  expect(story()).toEqual({ slug: 'range-1', isPlaying: false });
  stop();
});

test('does not advance while the page is hidden, while paused, or after stop', () => {
  const { actions, story, stop, show } = startPlayer();
  actions.startStory();
  show(true);
  vi.advanceTimersByTime(60_000);
  expect(story()).toEqual({ slug: 'range-0', isPlaying: true });
  show(false);
  actions.playStory(false);
  vi.advanceTimersByTime(60_000);
  expect(story()?.slug).toBe('range-0');
  actions.playStory(true);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(story()?.slug).toBe('range-0');
});
