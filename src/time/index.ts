/**
 * Time without words: spans, the moves of a view, zones, ticks, written dates and the instants that
 * they bound. All instants are epoch milliseconds (UTC); all spans are half-open.
 */
export type * from './types';
export { boundsOf } from './bounds';
export {
  dateOfDay,
  daysInMonth,
  dayOfLocalMs,
  isValidDateTime,
  localMsToPlain,
  MAX_EXACT_MS,
  MAX_YEAR,
  momentBefore,
  plainToLocalMs,
  type PlainDateTimeLike,
} from './civil';
export { parseDate, parseLocalDateTime } from './dates';
export { parseWhenText } from './edtf/edtf';
export { isoDate, isoInstant, isoYear } from './isoText';
export { parseDateTime } from './edtf/instants';
export { startOfYears } from './intervals';
export { loadZoomPath } from './lazy';
export { clamped, panned, shortestViewAt, zoomed } from './span';
export { createTicks, type LabelPx, type Ticks } from './ticks';
export {
  toInstant,
  isZone,
  registerZoneTable,
  instantToLocalMs,
  toPlain,
  createZoneTable,
  type ZoneTable,
} from './zones';
