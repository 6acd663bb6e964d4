/** A small timeline for the tests of this room: coverage 2025, a point, a span, a one-sided bound,
 * one as long as the year, and a condition. */
import { COMPILED_FORMAT, createTimeline, type Timeline, type When } from '../model';
import { instantOf } from '../time';

export function testTimeline(timeZone = 'Europe/Amsterdam', year = 2025): Timeline {
  const at = (month: number, day: number, hour = 0): number =>
    instantOf({ year, month, day, hour }, timeZone, 'earlier');
  const when = (month: number, day: number): When => ({
    form: 'at',
    first: { year, month, day },
    last: null,
    night: false,
    zone: timeZone,
  });
  const period = { start: at(1, 1), end: at(12, 31) };
  return createTimeline(
    {
      kroniek: COMPILED_FORMAT,
      id: 'test',
      version: '1',
      language: 'en',
      languages: ['en'],
      title: '',
      standfirst: '',
      byline: '',
      contact: '',
      licence: '',
      timeZone,
      updated: `${year}-12-31`,
      unreviewed: false,
      coverage: { ...period, note: '' },
      period,
      extent: { start: at(1, 1), end: at(13, 31) },
      lanes: [{ id: 'a', name: 'A' }],
      ranges: [],
      changes: [],
      events: {
        id: ['talks', 'drones', 'offer', 'war', 'decision'],
        title: ['Talks', 'Drones', 'Offer', 'War', 'Decision'],
        lane: [0, 0, 0, 0, 0],
        importance: [3, 3, 3, 3, 3],
        status: ['occurred', 'occurred', 'claimed', 'ongoing', 'conditional'],
        when: [
          when(8, 15),
          { ...when(9, 9), form: 'span', last: { year, month: 9, day: 10 } },
          { ...when(9, 1), form: 'by', first: null, last: { year, month: 9, day: 1 } },
          { ...when(1, 1), form: 'since' },
          null,
        ],
        startEarliest: [at(8, 15), at(9, 9), at(1, 1), at(1, 1), null],
        startLatest: [at(8, 15), at(9, 9), at(9, 2), at(1, 1), null],
        endEarliest: [at(8, 16), at(9, 11), at(1, 1), at(12, 31), null],
        endLatest: [at(8, 16), at(9, 11), at(9, 2), at(12, 31), null],
        sources: [1, 1, 1, 1, 1],
        disputing: [0, 0, 0, 0, 0],
      },
      aliases: [['alaska', 0]],
      relations: [],
    },
    () => Promise.resolve({}),
  );
}
