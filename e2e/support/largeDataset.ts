/**
 * A site with thousands of events, enough for packed data, a list in sections, pages for only some
 * events, and search in a worker. The project's build builds it once for all tests.
 */
import { generateEvents, kroniekDataset, type BenchEvent } from '../../bench/syntheticEvents.mjs';
import { siteTest } from './siteTest';

const COUNT = 2400;
/** The number of events that begin at the same instant, so that no zoom level separates them. */
const CROWD = 60;

const generated = generateEvents(COUNT);
const crowdAt = Date.UTC(2019, 5, 5, 12);
/** The events of the dataset, in order of time. */
export const events: readonly BenchEvent[] = generated.events
  .map((event, i) =>
    i < CROWD ? { id: event.id, lane: 0, start: crowdAt, title: event.title } : event,
  )
  .toSorted((a, b) => a.start - b.start || a.id - b.id);
export const crowd = events.filter(({ start }) => start === crowdAt);

/** A test whose addresses are relative to that site. */
export const largeDatasetTest = siteTest(
  'many',
  kroniekDataset({ ...generated, events: [...events] }),
);
