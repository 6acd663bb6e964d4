/** Events of one date keep the order of the file, which the compiler gives them as indexes. */
import { describe, expect, test } from 'vitest';

import { createTimeline, loadSearch } from '../../model';
import { coreOf, exactly } from '../../testCore';
import { DAY } from '../../base';
import { parseWhenText, boundsOf } from '../../time';
import { eventsOf, layoutOf } from '../testLayout';
import { rowsOf } from './rows';

const { deriveTimeline } = await loadSearch();
const IDS = ['z', 'm', 'a', 'q', 'b', 'y'];

describe.each([
  '2025-09-10',
  '2025-09~',
  '-0043-03-15',
  'Y-66000000',
  '2025-09-10T13:20:03',
  '[..2025-09]',
])('events of %s', (text) => {
  const when = parseWhenText(text, 'UTC');
  if (!when) throw new Error(text);
  const bounds = boundsOf(when, 'UTC', false);
  const at = Number.isFinite(bounds.startEarliest)
    ? bounds
    : exactly(bounds.endLatest - DAY, bounds.endLatest);
  const events = IDS.map((id) => ({ id, title: id, when, bounds: at }));
  const length = Math.max(at.endLatest - at.startEarliest, 1000);
  const period = { start: at.startEarliest - length, end: at.endLatest + length };
  const timeline = createTimeline(coreOf(events, period), () => Promise.resolve({}));

  test('in the timeline and what is derived from it', () => {
    expect([...timeline.order]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...timeline.overlapping(period)]).toEqual([0, 1, 2, 3, 4, 5]);
    const included = Uint8Array.from([1, 0, 1, 1, 0, 1]);
    const derived = deriveTimeline(timeline, {
      included,
      matches: null,
      lanes: null,
      collapsedLanes: [],
    });
    expect([...derived.order].map((i) => derived.idOf(i))).toEqual(['z', 'a', 'q', 'y']);
  });

  test('from top to bottom in both drawings', () => {
    const { marks } = layoutOf(timeline).frame(period, { widthPx: 900, heightPx: 640 });
    const downwards = marks.toSorted((a, b) => a.y - b.y).flatMap(eventsOf);
    expect(downwards).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...rowsOf(timeline).events]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('within a cluster', () => {
    const wide = { start: period.start - 2000 * length, end: period.end + 2000 * length };
    const { marks } = layoutOf(timeline).frame(wide, { widthPx: 300, heightPx: 60 });
    for (const mark of marks) {
      const members = eventsOf(mark);
      expect(members).toEqual(members.toSorted((a, b) => a - b));
    }
  });
});
