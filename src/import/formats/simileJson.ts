/** The JSON of SIMILE Timeline. */
import { isRecord, listAt, textAt } from '../text/json';
import type { Drafts, ReadContext, SourceFile } from '../types';
import { readSimileEvents, type SimileEvent } from './simile';

export function readSimileJson(file: SourceFile, context: ReadContext): Drafts {
  const found = listAt(file.json(), 'events') ?? [];
  const events = found.flatMap((keys, k): SimileEvent[] => {
    const at = { path: `events.${k}` };
    if (!isRecord(keys)) {
      context.log.report('not-a-record', at, { received: JSON.stringify(keys) });
      return [];
    }
    // Unlike in XML, an event with an end lasts, unless it says otherwise.
    const said = keys['durationEvent'] ?? keys['isDuration'];
    const isDuration =
      said === undefined ? keys['end'] !== undefined : said === true || said === 'true';
    return [{ at, keys, text: textAt(keys, 'description'), isDuration }];
  });
  return { ...readSimileEvents(events, context), total: found.length };
}
