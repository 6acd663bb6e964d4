/**
 * Time without words: spans and how a view moves, zones, ticks, dates as they are written and the
 * instants that they bound.
 */
export type * from './types';
export { boundsOf } from './bounds';
export { parseDate, parseLocalDateTime } from './dates';
export { parseEdtf } from './edtf';
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
  type ZoneTable,
} from './zones';
