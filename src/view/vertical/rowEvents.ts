import type { loadVerticalLayout, RowMark } from '../../layout';
import type { Timeline } from '../../model';
import type { RowEvents } from './RowShapes';

/** The marks of a timeline's events, each computed once: a bar has a piece in many rows. */
export function rowEventsOf(
  timeline: Timeline,
  { rowMarkOf }: Awaited<ReturnType<typeof loadVerticalLayout>>,
): RowEvents {
  const marks = new Map<number, RowMark>();
  return {
    laneOf: timeline.laneOf,
    markOf: (event) => {
      const mark = marks.get(event) ?? rowMarkOf(timeline, event);
      marks.set(event, mark);
      return mark;
    },
  };
}
