import { DAY } from '../../src/base';
import type { Timeline } from '../../src/model';
import { createRandom, timelineOf, type TestEvent } from '../../src/layout/testLayout';

const YEAR = 365.25 * DAY;
const LANES = 7;
const START = Date.UTC(1985, 0, 1);
const LENGTH = 40 * YEAR;

/**
 * Creates a timeline of forty years, with half of the events crowded around a few instants. Events
 * are instants, days, spans from minutes to years, and dates known only within bounds.
 */
export function syntheticTimeline(count: number): Timeline {
  const random = createRandom(count);
  const crowds = Array.from({ length: 40 }, () => random());
  const events = Array.from({ length: count }, (_, i): TestEvent => {
    const crowd = crowds[Math.floor(random() * crowds.length)] ?? 0;
    const share = random() < 0.5 ? random() : crowd + (random() - 0.5) * random() * 0.01;
    const start = Math.round(START + Math.min(Math.max(share, 0), 0.999) * LENGTH);
    const kind = random();
    const length =
      kind < 0.5
        ? 0
        : kind < 0.7
          ? DAY
          : Math.round(600_000 * ((5 * YEAR) / 600_000) ** (random() ** 2));
    const end = start + length;
    const isLoose = random() < 0.1;
    return {
      id: `event-${i}`,
      title: 'Talks between envoys on the terms of a lasting truce'.slice(
        0,
        8 + Math.floor(random() * 44),
      ),
      lane: Math.floor(random() * LANES),
      importance: 1 + Math.floor(5 * random() ** 3),
      bounds: {
        startEarliest: start,
        startLatest: isLoose ? end : start,
        endEarliest: isLoose ? start : end,
        endLatest: end,
      },
      when: kind >= 0.7 ? { form: isLoose ? 'between' : 'span' } : {},
    };
  });
  const startOf = ({ bounds }: TestEvent): number => bounds?.startEarliest ?? 0;
  return timelineOf(
    events.sort((a, b) => startOf(a) - startOf(b)),
    { start: START, end: START + LENGTH },
    LANES,
  );
}
