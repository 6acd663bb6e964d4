/**
 * Divides a list of many events into sections: a month or a year each, with a limited number of
 * entries.
 */
import { bisectLeft } from 'd3';

import { LruCache } from '../../base';
import { MAX_SECTION_ENTRIES, type Timeline } from '../../model';
import { toInstant, toPlain, type Span } from '../../time';
import type { Instance } from '../context/instanceContext';
import { isMonthUnknown, yearText } from './dateHeading';

/** With more months than this, a section is a year. */
const MAX_MONTH_SECTIONS = 400;

const MAX_CACHED_VIEWS = 8;

export type ListSection = {
  /** Folder of its page under `list/`: `2025-07` or `2025`; then `2025-07/2` and so on. */
  readonly path: string;
  /** Null in sections of undated events. */
  readonly month: { readonly year: number; readonly month?: number } | null;
  /** Number of the section within its month or year, from 1. */
  readonly part: number;
  /** Range of positions in `Timeline.order`, or of event indexes if undated. `to` is excluded. */
  readonly from: number;
  readonly to: number;
};

/** The part of a section that is in view. */
export type SectionInView = {
  /** Identifies the section's element from view to view. */
  readonly key: string;
  /** Differs if the section holds other events. */
  readonly contentsKey: string;
  /** The whole section, to whose page the heading links. */
  readonly wholeSection: ListSection;
  /** Whether its events began before the view. */
  readonly isEarlier: boolean;
  /** Number of its events in view. */
  readonly n: number;
  /** The event before its first one, if that is in view as well. */
  readonly previousEvent: number | null;
  readonly events: () => readonly number[];
};

export type SectionsInView = {
  /** Number of dated events in view. */
  readonly n: number;
  readonly sections: readonly SectionInView[];
};

export type ListSections = {
  /** Sections of all events of the timeline, dated events first. */
  readonly sections: readonly ListSection[];
  /** Returns the same object if the same events are in view. */
  readonly sectionsInView: (view: Span) => SectionsInView;
  /** The one of `sections` that an event, by index, is in. */
  readonly sectionOf: (event: number) => ListSection | undefined;
};

const sectionsByTimeline = new WeakMap<Timeline, ListSections>();

/** The sections of a timeline, cached. */
export function listSectionsOf(timeline: Timeline): ListSections {
  const index = sectionsByTimeline.get(timeline) ?? createListSections(timeline);
  sectionsByTimeline.set(timeline, index);
  return index;
}

function createListSections(timeline: Timeline): ListSections {
  const { order, columns, count, dated } = timeline;
  const anchors = new Float64Array(order).map((i) => columns.anchor[i] as number);
  const { timeZone } = timeline.core;
  const months = calendarSections(anchors, timeZone, 'month');
  const runs =
    months.length > MAX_MONTH_SECTIONS ? calendarSections(anchors, timeZone, 'year') : months;
  const undated = { path: 'undated', month: null, part: 1, from: dated, to: count };
  const sections = [...runs.flatMap(splitSection), ...(dated < count ? splitSection(undated) : [])];
  // A page that is hydrated asks for the whole period and for what is in view, in turns.
  const cache = new LruCache<string, SectionsInView>(MAX_CACHED_VIEWS);

  const sectionOf = (event: number): ListSection | undefined => {
    const position = event < dated ? order.indexOf(event) : event;
    return sections.find(({ from, to }) => from <= position && position < to);
  };
  /** Sections of events outside the view's range of the order: earlier or possibly later events. */
  const unorderedSections = (name: string, events: readonly number[]): readonly SectionInView[] =>
    Array.from({ length: Math.ceil(events.length / MAX_SECTION_ENTRIES) }, (_, k) => {
      const chunk = events.slice(k * MAX_SECTION_ENTRIES, (k + 1) * MAX_SECTION_ENTRIES);
      return {
        key: `${name} ${k}`,
        contentsKey: hashEvents(chunk),
        wholeSection: sectionOf(chunk[0] as number) as ListSection,
        isEarlier: name === 'earlier',
        n: chunk.length,
        previousEvent: null,
        events: () => chunk,
      };
    });
  const sectionsInView = ({ start, end }: Span): SectionsInView => {
    const lo = bisectLeft(anchors, start);
    const hi = Math.max(lo, bisectLeft(anchors, end));
    const eventsAt = (instant: number): readonly number[] =>
      timeline.overlapping({ start: instant, end: instant });
    const earlier = eventsAt(start).filter((i) => timeline.anchorOf(i) < start);
    const later = eventsAt(end).filter((i) => timeline.anchorOf(i) >= end);
    const key = [lo, hi, hashEvents(earlier), hashEvents(later)].join(' ');
    return cache.get(key, () => {
      const orderedSections = sections.flatMap((wholeSection): readonly SectionInView[] => {
        const { month } = wholeSection;
        const from = month ? Math.max(wholeSection.from, lo) : wholeSection.from;
        const to = month ? Math.min(wholeSection.to, hi) : wholeSection.to;
        if (from >= to) return [];
        return [
          {
            key: wholeSection.path,
            contentsKey: `${from} ${to} ${lo < from}`,
            wholeSection,
            isEarlier: false,
            n: to - from,
            previousEvent: month && lo < from ? (order[from - 1] ?? null) : null,
            events: () => eventsOfSection(timeline, { ...wholeSection, from, to }),
          },
        ];
      });
      return {
        n: earlier.length + hi - lo + later.length,
        sections: [
          ...unorderedSections('earlier', earlier),
          ...orderedSections.filter(({ wholeSection }) => wholeSection.month),
          ...unorderedSections('later', later),
          ...orderedSections.filter(({ wholeSection }) => !wholeSection.month),
        ],
      };
    });
  };
  return { sections, sectionsInView, sectionOf };
}

/**
 * The heading of a section: its month or year, with the number of the part from the second on. If
 * no month of its events is known, it is the year.
 */
export function sectionHeading({ timeline, words, t }: Instance, section: ListSection): string {
  const { month, part } = section;
  const name =
    month === null
      ? t('tray.heading')
      : month.month === undefined ||
          eventsOfSection(timeline, section).every((event) => isMonthUnknown(timeline, event))
        ? words.date(yearText(month.year))
        : words.monthHeading({ year: month.year, month: month.month });
  return part > 1 ? `${name} (${part})` : name;
}

/** Sections for the months or years that have events, in order. */
function calendarSections(
  anchors: Float64Array,
  zone: string,
  unit: 'month' | 'year',
): readonly ListSection[] {
  const runs: ListSection[] = [];
  for (let from = 0; from < anchors.length; from = runs.at(-1)?.to ?? Infinity) {
    const { year, month } = toPlain(anchors[from] as number, zone);
    const next = unit === 'month' ? { year, month: month + 1 } : { year: year + 1 };
    const end = bisectLeft(anchors, toInstant(next, zone, 'earlier'));
    const name = yearText(year);
    const calendarUnit =
      unit === 'month'
        ? { path: `${name}-${String(month).padStart(2, '0')}`, month: { year, month } }
        : { path: name, month: { year } };
    // If clocks change at the boundary, `end` may equal `from`. A section has at least one event.
    runs.push({ ...calendarUnit, part: 1, from, to: Math.max(end, from + 1) });
  }
  return runs;
}

function splitSection(section: ListSection): readonly ListSection[] {
  const { path, from, to } = section;
  return Array.from({ length: Math.ceil((to - from) / MAX_SECTION_ENTRIES) }, (_, k) => ({
    ...section,
    path: k === 0 ? path : `${path}/${k + 1}`,
    part: k + 1,
    from: from + k * MAX_SECTION_ENTRIES,
    to: Math.min(from + (k + 1) * MAX_SECTION_ENTRIES, to),
  }));
}

function hashEvents(events: readonly number[]): string {
  const hash = events.reduce((sum, event) => (Math.imul(sum, 31) + event) | 0, 0);
  return `${events.length}:${hash}`;
}

/** The events of a section, by index. */
export function eventsOfSection(
  { order }: Timeline,
  { month, from, to }: ListSection,
): readonly number[] {
  if (month) return [...order.subarray(from, to)];
  return Array.from({ length: to - from }, (_, k) => from + k);
}
