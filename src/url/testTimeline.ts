import type { Timeline } from '../model';
import { boundsOf, exactly, timelineOf } from '../testCore';
import { toInstant } from '../time';

/**
 * A small timeline for the tests of this layer: a point, a span, a one-sided date, an event as long
 * as the coverage, and an undated event. The coverage is `year`.
 */
export function testTimeline(timeZone = 'Europe/Amsterdam', year = 2025): Timeline {
  const at = (month: number, day: number, hour = 0): number =>
    toInstant({ year, month, day, hour }, timeZone, 'earlier');
  const date = (month: number, day: number) => ({ year, month, day });
  const period = { start: at(1, 1), end: at(12, 31) };
  return timelineOf(
    [
      {
        id: 'talks',
        title: 'Talks',
        when: { first: date(8, 15) },
        bounds: exactly(at(8, 15), at(8, 16)),
      },
      {
        id: 'drones',
        title: 'Drones',
        when: { form: 'span', first: date(9, 9), last: date(9, 10) },
        bounds: exactly(at(9, 9), at(9, 11)),
      },
      {
        id: 'offer',
        title: 'Offer',
        status: 'claimed',
        when: { form: 'by', first: null, last: date(9, 1) },
        bounds: boundsOf(at(1, 1), at(9, 2), at(1, 1), at(9, 2)),
      },
      {
        id: 'war',
        title: 'War',
        status: 'ongoing',
        when: { form: 'since', first: date(1, 1) },
        bounds: exactly(at(1, 1), at(12, 31)),
      },
      { id: 'decision', title: 'Decision', status: 'conditional', bounds: null },
    ],
    period,
    {
      timeZone,
      updated: `${year}-12-31`,
      coverage: { ...period, note: '' },
      extent: { start: at(1, 1), end: at(13, 31) },
      aliases: [['alaska', 0]],
    },
  );
}
