/** The JSON of SIMILE Timeline. */
import { createUnreadKeys, noteKeys } from '../report/unreadKeys';
import { isRecord, jsonText, listAt, textAt } from '../text/json';
import type { Drafts, ReadContext, SourceFile } from '../types';
import { readSimileEvents, type SimileEvent } from './simile';

export function readSimileJson(file: SourceFile, context: ReadContext): Drafts {
  const json = file.json();
  const found = listAt(json, 'events') ?? [];
  const unread = createUnreadKeys(context.log);
  noteKeys(json, { events: 'any', dateTimeFormat: 'text' }, '', unread);
  unread.report();
  const events = found.flatMap((keys, k): SimileEvent[] => {
    const at = { path: `events.${k}` };
    if (!isRecord(keys)) {
      context.log.report('not-a-record', at, { received: jsonText(keys) });
      return [];
    }
    // Unlike in XML, an event with an end lasts, unless it says otherwise.
    const said = keys['durationEvent'] ?? keys['isDuration'];
    const isDuration =
      said === undefined ? keys['end'] !== undefined : said !== false && said !== 'false';
    return [{ at, keys, text: textAt(keys, 'description'), isDuration }];
  });
  return { ...readSimileEvents(events, context), total: found.length };
}
