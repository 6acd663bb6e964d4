/** The columns of one lane in one view, and the dots of columns with a single event in view. */
import { sum } from 'd3';

import type { Timeline } from '../../model';
import type { LevelToView } from '../marks';
import { spanOf, type LevelColumn } from './packLevel';
import { DOT_RADIUS_PX } from './strip';
import {
  COLUMN_PX,
  type ClusterMark,
  type EventMark,
  type Mark,
  type ClusterEvents,
} from '../types';

type ColumnOptions = {
  readonly lane: number;
  /** Where columns stand, in drawing pixels. */
  readonly base: number;
  readonly dotPx: number;
  readonly compression: number;
  readonly isMassed: boolean | undefined;
  readonly levelToView: LevelToView;
};

/** Returns the marks of the columns in view. */
export function columnMarks(
  timeline: Timeline,
  columns: readonly LevelColumn[],
  options: ColumnOptions,
): Mark[] {
  const marks: Mark[] = [];
  for (const column of columns) {
    const x = xOf(column, options.levelToView);
    const inView = x === null ? null : columnInView(timeline, column, options.levelToView);
    if (x === null || !inView) continue;
    const [only] = inView.events.length === 1 ? inView.events.slice(0, 1) : NO_EVENTS;
    marks.push(
      only === undefined
        ? columnMark(timeline, inView, x, options)
        : dotMark(timeline, only, x, options),
    );
  }
  return marks;
}

const NO_EVENTS: readonly number[] = [];

/** A column farther out of the plot has no event in view: an event of a bin is short. */
const COLUMN_MARGIN_PX = 24;

/**
 * Returns the middle of a column in plot pixels; null if it is out of view. At an edge a column
 * stays in the plot as long as one of its events is in view.
 */
function xOf(column: LevelColumn, { left, scale, plotPx }: LevelToView): number | null {
  const [from, to] = [(column.from - left) * scale, (column.to - left) * scale];
  const isNear = column.isClipped || (to >= -COLUMN_MARGIN_PX && from <= plotPx + COLUMN_MARGIN_PX);
  return isNear ? Math.max(0, Math.min((from + to) / 2, plotPx)) : null;
}

/** Returns the column with its events in view; null if there are none. */
function columnInView(
  timeline: Timeline,
  column: LevelColumn,
  { left, scale, plotPx, view }: LevelToView,
): LevelColumn | null {
  const isInside = (column.from - left) * scale >= 0 && (column.to - left) * scale <= plotPx;
  if (isInside || column.isClipped) return column;
  const events = column.events.slice().filter((event) => {
    const { startEarliest, endLatest } = timeline.boundsOf(event);
    return startEarliest < view.end && (endLatest > view.start || startEarliest === view.start);
  });
  if (events.length === column.events.length) return column;
  return events.length > 0 ? { ...column, events, span: spanOf(events, timeline) } : null;
}

function columnMark(
  timeline: Timeline,
  column: LevelColumn,
  x: number,
  options: ColumnOptions,
): ClusterMark {
  const { key, events, span, hasCount } = column;
  const { lane, base, compression, isMassed } = options;
  const matchCount = matchCountOf(timeline, events);
  const heightPx = column.heightPx * compression;
  return {
    key,
    kind: 'cluster',
    lane,
    events,
    span,
    x,
    y: base - heightPx / 2,
    widthPx: COLUMN_PX,
    heightPx,
    count: hasCount ? options.levelToView.countText(events.length) : null,
    matchCount,
    label: null,
    isDimmed: matchCount === 0,
    isMassed,
  };
}

/** The mark of the only event of a bin. */
function dotMark(timeline: Timeline, event: number, x: number, options: ColumnOptions): EventMark {
  return {
    key: timeline.idOf(event),
    kind: 'point',
    event,
    lane: options.lane,
    status: timeline.statusOf(event),
    importance: timeline.importanceOf(event),
    x,
    y: options.base - options.dotPx / 2,
    radiusPx: DOT_RADIUS_PX,
    isSmall: true,
    certainX: null,
    fadeStart: null,
    fadeEnd: null,
    hasOpenEnd: false,
    hasOpenStart: false,
    startDoubt: null,
    endDoubt: null,
    isNight: false,
    label: null,
    isDimmed: timeline.matches?.[event] === 0,
    isMassed: options.isMassed,
  };
}

/** Counts are cached, since a cluster may hold most of a timeline. */
const matchCounts = new WeakMap<ClusterEvents, { readonly by: Uint8Array; readonly n: number }>();

function matchCountOf({ matches }: Timeline, events: ClusterEvents): number | null {
  if (!matches) return null;
  const cached = matchCounts.get(events);
  if (cached?.by === matches) return cached.n;
  const n = sum(events.slice(), (event) => matches[event]);
  matchCounts.set(events, { by: matches, n });
  return n;
}
