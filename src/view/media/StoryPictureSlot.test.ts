import { expect, test } from 'vitest';

import { exactly, timelineOf } from '../../testCore';
import { picturedEventIn } from './StoryPictureSlot';

test('a step has the picture of its most important event, the earliest among equals', () => {
  const events = [
    { id: 'before', importance: 5, bounds: exactly(0, 0) },
    { id: 'minor', importance: 1, bounds: exactly(10, 10) },
    { id: 'first', importance: 3, bounds: exactly(20, 20) },
    { id: 'second', importance: 3, bounds: exactly(30, 30) },
    { id: 'bare', importance: 5, bounds: exactly(40, 40) },
    { id: 'undated', importance: 5, bounds: null },
  ];
  const pictured = ['before', 'minor', 'first', 'second', 'undated'];
  const timeline = timelineOf(events, { start: 0, end: 100 }, { pictured });
  expect(picturedEventIn(timeline, { start: 5, end: 50 })).toBe('first');
  expect(picturedEventIn(timeline, { start: 5, end: 15 })).toBe('minor');
  expect(picturedEventIn(timeline, { start: 35, end: 50 })).toBe(null);
});
