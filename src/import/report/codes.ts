/** The kinds of lines that a report can have, with the names of their params. */
import type { ReportLine } from './report';

type Row = Pick<ReportLine, 'kind' | 'severity'> & { readonly params: readonly string[] };

const read = <const Params extends readonly string[]>(...params: Params) =>
  ({ kind: 'read', severity: 'info', params }) as const;
const changed = <const Params extends readonly string[]>(...params: Params) =>
  ({ kind: 'changed', severity: 'info', params }) as const;
/** A change that may be wrong, so that an editor should look at it. */
const assumed = <const Params extends readonly string[]>(...params: Params) =>
  ({ kind: 'changed', severity: 'warning', params }) as const;
const skipped = <const Params extends readonly string[]>(...params: Params) =>
  ({ kind: 'left-out', severity: 'info', params }) as const;
const leftOut = <const Params extends readonly string[]>(...params: Params) =>
  ({ kind: 'left-out', severity: 'warning', params }) as const;
/** One row that gives no event. */
const refused = <const Params extends readonly string[]>(...params: Params) =>
  ({ kind: 'refused', severity: 'warning', params }) as const;
/** A reason for which the whole import stops. */
const stopped = <const Params extends readonly string[]>(...params: Params) =>
  ({ kind: 'refused', severity: 'error', params }) as const;

export const reportCodes = {
  'format-read': read('format'),
  'encoding-read': read('encoding'),
  'delimiter-read': read('delimiter'),
  'sheet-read': read('sheet'),
  'language-read': read('language'),
  'column-read': read('field'),
  'column-kept': read(),
  'order-read': read('order', 'written'),
  'title-read': read('title'),
  'range-read': read('title'),
  'events-read': read('events', 'total'),

  'markup-removed': changed(),
  'characters-removed': changed(),
  /** A year or a day that the file calls about right. */
  approximate: changed('written', 'when'),
  uncertain: changed('written', 'when'),
  'open-end': changed('written', 'when'),
  'future-open-end': changed('when'),
  /** A clock time with an offset, in the zone of the dataset. */
  'zone-converted': changed('written', 'when', 'zone'),
  'fraction-dropped': changed('written', 'when'),
  'midnight-as-day': changed('written', 'when'),
  'serial-date': assumed('written', 'when'),
  /** CST, EST, MST and PST, which are zones of North America and of others. */
  'zone-name-assumed': assumed('written', 'when'),
  /** 1921-22, which is a season in a dataset. */
  'season-assumed': assumed('written', 'when'),
  /** A year in Persian, Arabic or Thai digits that may be of another calendar. */
  'calendar-assumed': assumed('written', 'when'),
  'order-assumed': assumed('written', 'language'),
  'zone-assumed': changed('zone'),
  'title-from': changed('field'),
  'id-changed': changed('id', 'instead'),
  'lane-as-tag': changed('count', 'most'),
  'media-as-source': changed('address'),
  'source-without-address': changed('name'),
  'colour-noted': changed('colour'),
  'recurrence-expanded': changed('count'),
  'recurrence-cut': assumed('count'),
  'recurrence-unread': assumed('rule'),
  'end-unread': assumed('written'),
  /** A clock time in the hour that clocks show twice in autumn: the first of the two. */
  'clock-twice': assumed('written'),
  /** A clock time in the hour that clocks skip in spring. */
  'clock-skipped': assumed('written'),
  'private-event': assumed(),

  /** A key of a format that is for programs, or that only says how to draw. */
  'key-unread': skipped('key', 'count'),
  'empty-row': skipped(),
  'sheets-unread': skipped('sheets'),
  'rows-above-header': skipped('value'),
  'extra-cell': leftOut('value'),
  'part-unread': leftOut('value'),
  'bad-address': leftOut('address'),
  'bad-coordinates': leftOut('value'),
  'bad-zone': leftOut('zone'),
  'bad-importance': leftOut('value'),

  'no-date': refused(),
  'no-title': refused(),
  'bad-date': refused('written'),
  'bad-time': refused('written'),
  'impossible-date': refused('written'),
  'short-year': refused('written'),
  'ambiguous-word': refused('written', 'word'),
  'end-before-start': refused('start', 'end'),
  'not-a-record': refused('received'),
  'bad-range': refused('title'),

  'empty-file': stopped(),
  'unknown-format': stopped('name', 'known'),
  'unknown-encoding': stopped(),
  'broken-file': stopped('format', 'detail'),
  'broken-quotes': stopped(),
  'bad-option': stopped('option', 'value', 'allowed'),
  'no-date-column': stopped('columns'),
  'no-title-column': stopped('columns'),
  'unknown-column': stopped('field', 'column', 'columns'),
  'unknown-field': stopped('field', 'fields'),
  'unknown-sheet': stopped('sheet', 'sheets'),
  'order-undecided': stopped('written', 'first', 'second'),
  'order-mixed': stopped('written', 'other'),
  'no-events': stopped(),
  'dataset-refused': stopped(),
  unexpected: stopped('detail'),
} as const satisfies Record<string, Row>;

export type ReportCode = keyof typeof reportCodes;

/** The params of a code, by name. All values are text. */
export type ReportParams<Code extends ReportCode> = Readonly<
  Record<(typeof reportCodes)[Code]['params'][number], string>
>;
