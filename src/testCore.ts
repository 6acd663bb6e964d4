/** Compiled cores and timelines of a few events, for the tests of layers above the model. */
import {
  COMPILED_FORMAT,
  createTimeline,
  type CompiledCore,
  type Status,
  type Timeline,
  type When,
} from './model';
import type { Bounds, Span } from './time';

/** The properties of an event that a test sets. All others have defaults. */
export type TestEvent = {
  readonly id: string;
  readonly title?: string;
  readonly short?: string;
  readonly lane?: number;
  readonly importance?: number;
  readonly status?: Status;
  readonly when?: Partial<When>;
  readonly bounds: Bounds | null;
};

export function boundsOf(
  startEarliest: number,
  startLatest: number,
  endEarliest: number,
  endLatest: number,
): Bounds {
  return { startEarliest, startLatest, endEarliest, endLatest };
}

export const exactly = (start: number, end: number): Bounds => boundsOf(start, start, end, end);

/** A core with these events (dated ones first) and this period. `more` overrides its properties. */
export function coreOf(
  events: readonly TestEvent[],
  period: Span,
  more: Partial<CompiledCore> = {},
): CompiledCore {
  const zone = more.timeZone ?? 'UTC';
  const at: When = { form: 'at', first: { year: 2025 }, last: null, isNight: false, zone };
  const column = (end: keyof Bounds) => events.map(({ bounds }) => bounds && bounds[end]);
  const dated = events.flatMap(({ bounds }) => bounds ?? []);
  return {
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
    timeZone: zone,
    zones: {},
    updated: '2025-12-31',
    unreviewed: false,
    coverage: null,
    period,
    extent: {
      start: dated.reduce((start, bounds) => Math.min(start, bounds.startEarliest), period.start),
      end: dated.reduce((end, bounds) => Math.max(end, bounds.endLatest), period.end),
    },
    lanes: [{ id: 'a', name: 'A' }],
    ranges: [],
    changes: [],
    events: {
      id: events.map(({ id }) => id),
      title: events.map(({ id, title }) => title ?? id),
      ...(events.some(({ short }) => short) && { short: events.map(({ short }) => short ?? '') }),
      lane: events.map(({ lane }) => lane ?? 0),
      importance: events.map(({ importance }) => importance ?? 3),
      status: events.map(({ status }) => status ?? 'occurred'),
      when: events.map(({ bounds, when }) => bounds && { ...at, ...when }),
      startEarliest: column('startEarliest'),
      startLatest: column('startLatest'),
      endEarliest: column('endEarliest'),
      endLatest: column('endLatest'),
      sourceCount: events.map(() => 1),
      disputeCount: events.map(() => 0),
    },
    aliases: [],
    relations: [],
    ...more,
  };
}

/** The same as a timeline. Its events have no details. */
export function timelineOf(
  events: readonly TestEvent[],
  period: Span,
  more: Partial<CompiledCore> = {},
): Timeline {
  return createTimeline(coreOf(events, period, more), () => Promise.resolve({}));
}
