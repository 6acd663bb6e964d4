/** Checks the zones and dates of a dataset, and reads them into finite instants. */
import { max, min } from 'd3';

import { DAY } from '../../base';
import { isoDate, isZone, momentBefore, toPlain, type Bounds, type Span } from '../../time';
import type { When } from '../../model';
import { endOfDay, impossibleDateIn, spanBetween } from '../dates/calendar';
import type { IssueLog, Path } from '../issues';
import { checkClocks } from './checkClocks';
import { closeOpenEnds } from '../dates/closeOpenEnds';
import { undatedStatuses, type Dataset, type DatasetEvent } from '../schema/schema';
import { reportImpossibleDate } from '../dates/reportBadDate';
import { readWhen, type WhenReading } from '../dates/readWhen';

/** The times of a dataset, in finite epoch ms. The lists are parallel to those of the dataset. */
export type DatasetTimes = {
  /** For each event; null for undated events. */
  readonly when: readonly (When | null)[];
  readonly bounds: readonly (Bounds | null)[];
  /** For each revision of each event; null for a revision without a new date. */
  readonly revisions: readonly (readonly (RevisedWhen | null)[])[];
  readonly ranges: readonly Span[];
  /** For each revision of each range. */
  readonly rangeRevisions: readonly (readonly (Span | null)[])[];
  /** The range that a visit starts with; null: the whole period. */
  readonly opens: Span | null;
  /** For each layer of the map; the end is null while it holds. */
  readonly layers: readonly ({ readonly start: number; readonly end: number | null } | null)[];
  readonly coverage: Span | null;
  readonly period: Span;
  readonly extent: Span;
};

export type RevisedWhen = { readonly when: When; readonly bounds: Bounds };

/** Reads all times. Reports what it cannot read, and then may return null. */
export function readTimes(dataset: Dataset, log: IssueLog): DatasetTimes | null {
  const { timeZone, updated } = dataset;
  const zones = checkZones(dataset, log);
  checkPlainDates(dataset, log);
  if (zones.isValid(timeZone)) checkClocks(dataset, zones.zoneOfEvent, log);
  const updatedEnd = zones.isValid(timeZone) ? endOfDay(updated, timeZone) : null;

  const readings = dataset.events.map((event, i) => {
    const zone = zones.zoneOfEvent(event);
    const path = ['events', i];
    const revised = event.revisions.map(({ when, status }, j) => {
      if (when === undefined) return null;
      const whenPath = [...path, 'revisions', j, 'when'];
      return readEventWhen(when, status ?? event.status, zone, log, whenPath);
    });
    const reading = readEventWhen(event.when, event.status, zone, log, [...path, 'when']);
    if (reading && updatedEnd !== null) {
      checkOngoing(event, reading, updated, updatedEnd, log, [...path, 'when']);
    }
    return { reading, revised };
  });
  const current = readings.map(({ reading }) => reading);
  if (updatedEnd === null) return null;

  const readSpan = (written: { from: string; to: string }, path: Path): Span | null => {
    const span = spanBetween(written.from, written.to, timeZone);
    if (!span || span.start < span.end) return span;
    log.report('end-before-start', [...path, 'to'], { start: written.from, end: written.to });
    return null;
  };
  const coverage = dataset.coverage && readSpan(dataset.coverage, ['coverage']);
  const ranges = dataset.ranges.map((range, i) => readSpan(range, ['ranges', i]));
  const rangeRevisions = dataset.ranges.map(({ from, to, revisions }, i) =>
    revisions.map((revision, j) =>
      readSpan({ from: revision.from ?? from, to: revision.to ?? to }, [
        'ranges',
        i,
        'revisions',
        j,
      ]),
    ),
  );
  const { opens: opensAt } = dataset;
  const opens =
    typeof opensAt === 'object'
      ? readSpan(opensAt, ['opens'])
      : (ranges[dataset.ranges.findIndex(({ slug }) => slug === opensAt)] ?? null);
  const layers = (dataset.map?.layers ?? []).map(({ from, to }, i) => {
    const span = readSpan({ from, to: to ?? from }, ['map', 'layers', i]);
    return span && { start: span.start, end: to === undefined ? null : span.end };
  });
  if (dataset.coverage && !coverage) return null;

  const wholeDay = (instant: number): Span => {
    const day = formatDay(instant, timeZone).replace(/^(Y.*)-\d\d-\d\d$/, '$1');
    return spanBetween(day, day, timeZone) ?? { start: instant, end: instant + DAY };
  };
  const closed = closeOpenEnds(current, coverage, updatedEnd, wholeDay);
  if (!closed) {
    // If events have dates, but none is readable, those issues suffice.
    if (dataset.events.every(({ when }) => when === null)) log.report('no-period', ['events'], {});
    return null;
  }
  const { bounds, close, period, extent } = closed;
  checkRanges(dataset, ranges, extent, log);
  if (typeof opensAt === 'object') checkRange(opensAt, opens, ['opens'], dataset, extent, log);
  const rangeSpans = ranges.filter((range) => range !== null);
  const revisedSpans = rangeRevisions.flat().filter((range) => range !== null);
  // A view can show every named range as it is, also one outside the events.
  const reach = [extent, ...rangeSpans, ...revisedSpans, ...(opens ? [opens] : [])];
  const start = min(reach, (span) => span.start) ?? extent.start;
  const end = max(reach, (span) => span.end) ?? extent.end;
  const when = current.map((reading) => reading?.when ?? null);
  const revisions = readings.map(({ revised }) =>
    revised.map((reading) => reading && { when: reading.when, bounds: close(reading) }),
  );
  return {
    when,
    bounds,
    revisions,
    ranges: rangeSpans,
    rangeRevisions,
    opens,
    layers,
    coverage,
    period,
    extent: { start, end },
  };
}

type Zones = {
  readonly isValid: (zone: string) => boolean;
  /** The zone of the event, else of its place, else of the dataset; null if that zone is bad. */
  readonly zoneOfEvent: (event: DatasetEvent) => string | null;
};

function checkZones(dataset: Dataset, log: IssueLog): Zones {
  // `isZone` is slow, and thousands of events have the same few zones.
  const validityByZone = new Map<string, boolean>();
  const isValid = (zone: string): boolean => {
    const valid = validityByZone.get(zone) ?? isZone(zone);
    validityByZone.set(zone, valid);
    return valid;
  };
  const check = (zone: string | undefined, path: Path): void => {
    if (zone !== undefined && !isValid(zone)) log.report('bad-zone', path, { zone });
  };
  check(dataset.timeZone, ['timeZone']);
  dataset.places.forEach(({ timeZone }, i) => check(timeZone, ['places', i, 'timeZone']));
  dataset.events.forEach(({ timeZone }, i) => check(timeZone, ['events', i, 'timeZone']));
  const zoneByPlace = new Map(dataset.places.map(({ id, timeZone }) => [id, timeZone]));
  return {
    isValid,
    zoneOfEvent: ({ timeZone, place }) => {
      const placeZone = place === null ? undefined : zoneByPlace.get(place);
      const zone = timeZone ?? placeZone ?? dataset.timeZone;
      return isValid(zone) ? zone : null;
    },
  };
}

function readEventWhen(
  when: DatasetEvent['when'],
  status: DatasetEvent['status'],
  zone: string | null,
  log: IssueLog,
  path: Path,
): WhenReading | null {
  if (when !== null) return zone === null ? null : readWhen(when, zone, log, path);
  if (!undatedStatuses.includes(status)) {
    log.report('needs-date', path, { status, allowed: undatedStatuses.join(', ') });
  }
  return null;
}

function checkOngoing(
  { status, when: written }: DatasetEvent,
  { when, known }: WhenReading,
  updated: string,
  updatedEnd: number,
  log: IssueLog,
  path: Path,
): void {
  const date = typeof written === 'string' ? written : (written?.start ?? '');
  if (status === 'ongoing' && when.form !== 'since') log.report('ongoing-has-end', path, { date });
  // A planned event may begin after `updated`.
  if (when.form !== 'since' || undatedStatuses.includes(status) || status === 'cancelled') return;
  if (known.start >= updatedEnd) log.report('after-updated', path, { date, updated });
}

/** Checks the dates that remain text, since pages show them but do not draw them. */
function checkPlainDates(dataset: Dataset, log: IssueLog): void {
  const check = (text: string | null | undefined, path: Path): void => {
    const date = text && impossibleDateIn(text, false);
    if (date) reportImpossibleDate(date, log, path);
  };
  check(dataset.updated, ['updated']);
  dataset.sources.forEach(({ published }, i) => check(published, ['sources', i, 'published']));
  dataset.events.forEach(({ claims, revisions }, i) => {
    claims.forEach(({ published, knownFrom }, j) => {
      check(published, ['events', i, 'claims', j, 'published']);
      check(knownFrom, ['events', i, 'claims', j, 'knownFrom']);
    });
    revisions.forEach(({ until }, j) => check(until, ['events', i, 'revisions', j, 'until']));
  });
  dataset.changes.forEach(({ date }, i) => check(date, ['changes', i, 'date']));
  dataset.revisions.forEach(({ until }, i) => check(until, ['revisions', i, 'until']));
  dataset.relations.forEach(({ knownFrom }, i) => check(knownFrom, ['relations', i, 'knownFrom']));
  dataset.ranges.forEach(({ from, to, revisions }, i) => {
    check(from, ['ranges', i, 'from']);
    check(to, ['ranges', i, 'to']);
    revisions.forEach((revision, j) => {
      for (const key of ['until', 'from', 'to'] as const) {
        check(revision[key], ['ranges', i, 'revisions', j, key]);
      }
    });
  });
  if (typeof dataset.opens === 'object') {
    check(dataset.opens.from, ['opens', 'from']);
    check(dataset.opens.to, ['opens', 'to']);
  }
  dataset.map?.layers?.forEach(({ from, to }, i) => {
    check(from, ['map', 'layers', i, 'from']);
    check(to, ['map', 'layers', i, 'to']);
  });
  check(dataset.coverage?.from, ['coverage', 'from']);
  check(dataset.coverage?.to, ['coverage', 'to']);
}

function checkRanges(
  dataset: Dataset,
  spans: readonly (Span | null)[],
  extent: Span,
  log: IssueLog,
): void {
  dataset.ranges.forEach((range, i) =>
    checkRange(range, spans[i] ?? null, ['ranges', i], dataset, extent, log),
  );
}

/** Reports a range that is outside the data, or partly. */
function checkRange(
  { from, to }: { readonly from: string; readonly to: string },
  span: Span | null,
  path: Path,
  { timeZone }: Dataset,
  extent: Span,
  log: IssueLog,
): void {
  if (!span || (span.start >= extent.start && span.end <= extent.end)) return;
  const first = formatDay(extent.start, timeZone);
  const last = formatDay(momentBefore(extent.end), timeZone);
  const isOutside = span.start >= extent.end || span.end <= extent.start;
  log.report(isOutside ? 'range-outside' : 'range-sticks-out', path, { from, to, first, last });
}

/** The day of an instant in a zone. */
function formatDay(instant: number, zone: string): string {
  return isoDate(toPlain(instant, zone));
}
