/**
 * Time without words: spans, the moves of a view, zones, ticks, written dates and the instants that
 * they bound. All instants are epoch milliseconds (UTC); all spans are half-open.
 */
export type * from './types';
export { boundsOf } from './bounds';
export { parseDate, parseLocalDateTime } from './dates';
export { parseWhenText } from './edtf';
export { loadZoomPath } from './lazy';
export { clamped, panned, zoomed } from './span';
export { createTicks, type LabelPx, type Ticks } from './ticks';
export {
  toInstant,
  isZone,
  registerZoneTable,
  plainToLocalMs,
  instantToLocalMs,
  toPlain,
  createZoneTable,
  type PlainDateTimeLike,
  type ZoneTable,
} from './zones';
