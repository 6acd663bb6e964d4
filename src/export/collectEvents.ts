import type { Timeline } from '../model';
import type { ExportedEvent } from './types';

/** Loads the details of events, by index. Rejects if a file cannot be loaded. */
export function collectEvents(
  timeline: Timeline,
  indexes: readonly number[],
): Promise<readonly ExportedEvent[]> {
  const { core, dated } = timeline;
  return Promise.all(
    indexes.map(async (i): Promise<ExportedEvent> => {
      const id = timeline.idOf(i);
      return {
        id,
        title: timeline.titleOf(i),
        short: timeline.shortOf(i),
        aliases: core.aliases.flatMap(([alias, index]) => (index === i ? [alias] : [])),
        lane: core.lanes[timeline.laneOf(i)]?.id ?? '',
        importance: timeline.importanceOf(i),
        status: timeline.statusOf(i),
        when: timeline.whenOf(i),
        bounds: i < dated ? timeline.boundsOf(i) : null,
        details: await timeline.details(id),
      };
    }),
  );
}
