/** How a list of many events is divided: a section a month, and no more than some hundreds in one. */
import { bisectLeft } from 'd3';

import type { Timeline } from '../../model';
import { instantOf, wallOf, type Span } from '../../time';
import type { Instance } from '../context/instance';

/** The most entries in a section: a few sections near the reader stay under two thousand. */
const MOST_ENTRIES = 500;

/** With more months than this, a section is a year. */
const MOST_MONTHS = 400;

export type ListSection = {
  /** Folder of its page under `list/`: `2025-07` or `2025`; then `2025-07/2` and so on. */
  readonly path: string;
  /** Null for the undated. */
  readonly month: { readonly year: number; readonly month?: number } | null;
  readonly part: number;
  /** What is in it: places in `Timeline.order`, or for the undated indexes of events. */
  readonly from: number;
  readonly to: number;
};

/** A section as far as it is in view. */
export type SectionInView = {
  /** Of the element, and of what is in it: other entries have another one. */
  readonly key: string;
  readonly contents: string;
  /** The section of all, whose page it leads to. */
  readonly whole: ListSection;
  readonly isEarlier: boolean;
  readonly n: number;
  /** The event before its first, where that is in view as well. */
  readonly before: number | null;
  readonly events: () => readonly number[];
};

export type SectionsInView = {
  /** How many dated events there are in all of it. */
  readonly n: number;
  readonly sections: readonly SectionInView[];
};

export type ListIndex = {
  /** Every event of the timeline, dated ones first. */
  readonly all: readonly ListSection[];
  /** The same object for the same events. */
  readonly inView: (view: Span) => SectionsInView;
  /** The section that an event is in, of `all`. */
  readonly of: (event: number) => ListSection | undefined;
};

const indexes = new WeakMap<Timeline, ListIndex>();

/** The sections of a timeline; made once for each. */
export function listIndexOf(timeline: Timeline): ListIndex {
  const index = indexes.get(timeline) ?? createListIndex(timeline);
  indexes.set(timeline, index);
  return index;
}

function createListIndex(timeline: Timeline): ListIndex {
  const { order, columns, count, dated } = timeline;
  const anchors = new Float64Array(order).map((i) => columns.anchor[i] as number);
  const { timeZone } = timeline.core;
  const months = runsOf(anchors, timeZone, 'month');
  const runs = months.length > MOST_MONTHS ? runsOf(anchors, timeZone, 'year') : months;
  const undated = { path: 'undated', month: null, part: 1, from: dated, to: count };
  const all = [...runs.flatMap(inParts), ...(dated < count ? inParts(undated) : [])];
  const kept = new Map<string, SectionsInView>();

  const of = (event: number): ListSection | undefined => {
    const at = event < dated ? order.indexOf(event) : event;
    return all.find(({ from, to }) => from <= at && at < to);
  };
  /** Events that are no run of the order: what began earlier, and what may have been later. */
  const apart = (name: string, events: readonly number[]): readonly SectionInView[] =>
    Array.from({ length: Math.ceil(events.length / MOST_ENTRIES) }, (_, k) => {
      const some = events.slice(k * MOST_ENTRIES, (k + 1) * MOST_ENTRIES);
      return {
        key: `${name} ${k}`,
        contents: hashOf(some),
        whole: of(some[0] as number) as ListSection,
        isEarlier: name === 'earlier',
        n: some.length,
        before: null,
        events: () => some,
      };
    });
  const inView = ({ start, end }: Span): SectionsInView => {
    const lo = bisectLeft(anchors, start);
    const hi = Math.max(lo, bisectLeft(anchors, end));
    const at = (instant: number): readonly number[] =>
      timeline.touching({ start: instant, end: instant });
    const earlier = at(start).filter((i) => timeline.anchorOf(i) < start);
    const later = at(end).filter((i) => timeline.anchorOf(i) >= end);
    const key = [lo, hi, hashOf(earlier), hashOf(later)].join(' ');
    const known = kept.get(key);
    if (known) return known;
    const between = all.flatMap((whole) => {
      const from = whole.month ? Math.max(whole.from, lo) : whole.from;
      const to = whole.month ? Math.min(whole.to, hi) : whole.to;
      if (from >= to) return [];
      const events = (): readonly number[] => eventsIn(timeline, { ...whole, from, to });
      const contents = `${from} ${to} ${lo < from}`;
      const before = whole.month && lo < from ? (order[from - 1] ?? null) : null;
      const n = to - from;
      return [{ key: whole.path, contents, whole, isEarlier: false, n, before, events }];
    });
    const found = {
      n: earlier.length + hi - lo + later.length,
      sections: [
        ...apart('earlier', earlier),
        ...between.filter(({ whole }) => whole.month),
        ...apart('later', later),
        ...between.filter(({ whole }) => !whole.month),
      ],
    };
    // A few: a page that is hydrated asks for the whole period and for what is in view, in turns.
    if (kept.size > 8) kept.clear();
    kept.set(key, found);
    return found;
  };
  return { all, inView, of };
}

/** The heading of a section: its month or year, and which part it is of one with many. */
export function sectionHeading({ words, t }: Instance, { month, part }: ListSection): string {
  const name =
    month === null
      ? t('tray.heading')
      : month.month === undefined
        ? words.date(String(month.year).padStart(4, '0'))
        : words.monthHeading({ year: month.year, month: month.month });
  return part > 1 ? `${name} (${part})` : name;
}

/** Months or years that have events, in order. */
function runsOf(
  anchors: Float64Array,
  zone: string,
  unit: 'month' | 'year',
): readonly ListSection[] {
  const runs: ListSection[] = [];
  for (let from = 0; from < anchors.length; from = runs.at(-1)?.to ?? Infinity) {
    const { year, month } = wallOf(anchors[from] as number, zone);
    const next = unit === 'month' ? { year, month: month + 1 } : { year: year + 1 };
    const end = bisectLeft(anchors, instantOf(next, zone, 'earlier'));
    const name = String(year).padStart(4, '0');
    const of =
      unit === 'month'
        ? { path: `${name}-${String(month).padStart(2, '0')}`, month: { year, month } }
        : { path: name, month: { year } };
    // Forwards, whatever clocks do.
    runs.push({ ...of, part: 1, from, to: Math.max(end, from + 1) });
  }
  return runs;
}

function inParts(section: ListSection): readonly ListSection[] {
  const { path, from, to } = section;
  return Array.from({ length: Math.ceil((to - from) / MOST_ENTRIES) }, (_, k) => ({
    ...section,
    path: k === 0 ? path : `${path}/${k + 1}`,
    part: k + 1,
    from: from + k * MOST_ENTRIES,
    to: Math.min(from + (k + 1) * MOST_ENTRIES, to),
  }));
}

function hashOf(events: readonly number[]): string {
  const hash = events.reduce((sum, event) => (Math.imul(sum, 31) + event) | 0, 0);
  return `${events.length}:${hash}`;
}

/** The events of a section, by index. */
export function eventsIn({ order }: Timeline, { month, from, to }: ListSection): readonly number[] {
  if (month) return [...order.subarray(from, to)];
  return Array.from({ length: to - from }, (_, k) => from + k);
}
