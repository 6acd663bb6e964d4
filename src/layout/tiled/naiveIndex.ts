/** A slow index that looks at every event. Tests compare `createLaneIndexes` with it. */
import { rollup } from 'd3';

import type { Timeline } from '../../model';
import { lengthClass, type LaneIndex } from './laneIndex';
import { priorityOf } from './topK';

export function createNaiveIndexes(timeline: Timeline): readonly LaneIndex[] {
  return timeline.core.lanes.map((_, lane) => {
    const events = Array.from({ length: timeline.dated }, (__, event) => event).filter(
      (event) => timeline.laneOf(event) === lane,
    );
    const boundsAt = (position: number) => timeline.boundsOf(events[position] ?? 0);
    const starts = events.map((event) => timeline.boundsOf(event).startEarliest);
    const ends = events.map((event) => timeline.boundsOf(event).endLatest);
    const classOf = (event: number): number => {
      const { startEarliest, endLatest } = timeline.boundsOf(event);
      return lengthClass(endLatest - startEarliest);
    };
    const priorityOfEvent = (event: number): number =>
      priorityOf(event, timeline.columns.importance[event] ?? 0);
    return {
      count: events.length,
      longest: Math.max(-1, ...events.map(classOf)),
      eventAt: (position) => events[position] ?? 0,
      positionOf: (event) => events.filter((other) => other < event).length,
      startOf: (position) => boundsAt(position).startEarliest,
      endOf: (position) => boundsAt(position).endLatest,
      startedBefore: (instant) => starts.filter((start) => start < instant).length,
      mostStartsIn: (width) => {
        const bins = rollup(
          starts,
          ({ length }) => length,
          (start) => Math.floor(start / width),
        );
        return Math.max(0, ...bins.values());
      },
      endedBy: (instant) => ends.filter((end) => end <= instant).length,
      topK: ({ min, max: longest }, from, to, limit) =>
        events
          .filter((event) => {
            const { startEarliest } = timeline.boundsOf(event);
            const length = classOf(event);
            return (
              startEarliest >= from && startEarliest < to && length >= min && length <= longest
            );
          })
          .toSorted((a, b) => priorityOfEvent(b) - priorityOfEvent(a))
          .slice(0, limit),
      maxEndIn: (low, high) => Math.max(-Infinity, ...ends.slice(low, high)),
      firstEndingAfter: (low, high, instant, limit) =>
        [...ends.keys()]
          .filter((at) => at >= low && at < high && (ends[at] ?? 0) > instant)
          .slice(0, limit),
    };
  });
}
