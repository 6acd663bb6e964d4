import { describe, expect, test } from 'vitest';
import type { Timeline } from '../model';
import { createTimelineStore } from './index';
import { inDays, span, testTimeline } from './testStore';

describe('the story', () => {
  const slugs = ['first', 'second', 'third'];
  const withRanges = (): Timeline => {
    const timeline = testTimeline();
    const ranges = slugs.map((slug, k) => ({
      slug,
      title: slug,
      summary: '',
      span: span(10 * k, 10 * k + 5),
    }));
    return { ...timeline, core: { ...timeline.core, ranges } };
  };
  const storyAt = (view = span(50, 60)) => {
    const store = createTimelineStore(withRanges(), { view });
    const { actions } = store.getState();
    const at = () => {
      const { story, viewCause, view: shown } = store.getState();
      return story && [story.slug, story.isPlaying, viewCause, inDays(shown)[0]];
    };
    return { actions, at };
  };

  test('travels from step to step, and stops at both ends', () => {
    const { actions, at } = storyAt();
    expect(at()).toBeNull();
    actions.stepStory(1);
    expect(at()).toEqual(['first', false, 'travel', 0]);
    actions.stepStory(-1);
    actions.playStory(true);
    expect(at()).toEqual(['first', true, 'travel', 0]);
    actions.stepStory(1, true);
    expect(at()).toEqual(['second', true, 'travel', 10]);
    actions.startStory('third', false);
    actions.stepStory(1);
    expect(at()).toEqual(['third', false, 'travel', 20]);
    actions.startStory('nothing');
    expect(at()?.[0]).toBe('third');
  });

  test('pauses when the view moves, returns to its step, and restarts after the last', () => {
    const { actions, at } = storyAt(span(10, 15));
    actions.startStory();
    expect(at()?.slice(0, 2)).toEqual(['second', true]);
    actions.panBy(3);
    expect(at()).toEqual(['second', false, 'step', 25]);
    actions.playStory(true);
    expect(at()).toEqual(['second', true, 'travel', 10]);
    actions.stepStory(1);
    actions.playStory(true);
    expect(at()).toEqual(['first', true, 'travel', 0]);
  });

  test('starts again at the step where it was left', () => {
    const { actions, at } = storyAt();
    actions.startStory('second');
    actions.fit();
    actions.leaveStory();
    expect(at()).toBeNull();
    actions.startStory();
    expect(at()?.slice(0, 2)).toEqual(['second', true]);
  });
});
