/** The dates of formats that have their own keys for a start and an end. */
import type { ReadContext } from '../types';
import type { Place } from '../report/report';
import { isFault, type DateFault, type DateReading } from './parts';
import { hasOnlyMidnights, settleDate, type Settled, type Settling } from './settleDate';
import { reportDateFault } from './reportDateFault';

/** A reading with its place and its text in the file. Null if the file has no date there. */
export type Found = {
  readonly place: Place;
  readonly reading: DateReading | DateFault | null;
  readonly written: string;
  /** The zone of the event, if it is not that of the file. */
  readonly zone?: string;
};

/** Settles the dates of a file, and reports those that give no event. */
export function settleAll(
  found: readonly Found[],
  { options, log }: ReadContext,
  zone = 'UTC',
  midnightIsDay = hasOnlyMidnights(found.flatMap(({ reading }) => reading ?? [])),
): readonly (Settled | null)[] {
  const settling: Settling = {
    zone: options.timeZone ?? zone,
    midnightIsDay,
    log,
  };
  return found.map(({ place, reading, written, zone: own = settling.zone }) => {
    if (!reading) {
      log.report('no-date', place, {});
      return null;
    }
    const settled = isFault(reading)
      ? reading
      : settleDate(reading, written, place, { ...settling, zone: own });
    if (!isFault(settled)) return settled;
    reportDateFault(settled, written, place, log);
    return null;
  });
}

/** Joins a start and an end to a span. Without an end it is the start; without a start, null. */
export function joined(
  start: DateReading | DateFault | null,
  end: DateReading | DateFault | null,
): DateReading | DateFault | null {
  if (!end || !start || isFault(start)) return start;
  if (isFault(end)) return end;
  if (start.form === 'now') return { fault: 'bad-date', part: '' };
  if (end.form === 'now') return { form: 'since', first: start.first };
  const last = 'last' in end ? end.last : end.first;
  return { form: 'span', first: start.first, last };
}
