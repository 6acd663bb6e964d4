/** What the XML and the JSON of SIMILE Timeline have in common: events with the same keys. */
import { isFault, type DateFault, type DatePart, type DateReading } from '../dates/parts';
import { readDateValue } from '../dates/readDateValue';
import { readDateText } from '../dates/readDateText';
import { settleAll } from '../dates/settleAll';
import type { Settled } from '../dates/settleDate';
import { textAt, type JsonRecord } from '../text/json';
import { toPlainText } from '../text/plainText';
import { toWebAddress } from '../text/webAddress';
import type { Draft, Drafts, Position, ReadContext } from '../types';

export type SimileEvent = {
  readonly at: Position;
  readonly keys: JsonRecord;
  readonly text: string;
  readonly isDuration: boolean;
};

/** Keys that only say how the event is drawn, or that other parts of this file read. */
const KNOWN = new Set(
  (
    'start end latestStart earliestEnd isDuration durationEvent title link image color colour ' +
    'textColor icon caption description trackNum classname tapeImage tapeRepeat eventID ' +
    'hoverText bubbleTitle'
  ).split(' '),
);

export function readSimileEvents(events: readonly SimileEvent[], context: ReadContext): Drafts {
  const dates = settleAll(
    events.map(({ at, keys, isDuration }) => ({
      place: { ...at, column: 'start' },
      reading: readingOf(keys, isDuration, context),
      written: ['start', 'latestStart', 'earliestEnd', 'end']
        .map((key) => textAt(keys, key))
        .filter(Boolean)
        .join(' '),
    })),
    context,
  );
  return {
    events: events.flatMap((event, k): Draft[] => {
      const date = dates[k];
      return date ? draftOf(event, date, context) : [];
    }),
    total: events.length,
  };
}

/** An event that is no duration is a moment somewhere between its start and its end. */
function readingOf(
  keys: JsonRecord,
  isDuration: boolean,
  context: ReadContext,
): DateReading | DateFault | null {
  const read = (key: string): DateReading | DateFault | null => readDateValue(keys[key], context);
  const [start, latest, earliest, end] = [
    read('start'),
    read('latestStart'),
    read('earliestEnd'),
    read('end'),
  ];
  const fault = [start, latest, earliest, end].find((each) => each && isFault(each));
  if (fault) return fault;
  const [a, b, c, d] = [start, latest, earliest, end].map((each) => partOf(each));
  if (!a) return start;
  const last = d ?? c;
  if (isDuration && last) {
    if (!b && (!c || c === last)) return { form: 'span', first: a, last };
    return { form: 'bounded', first: a, latest: b ?? a, earliest: c ?? last, last };
  }
  const until = b ?? last;
  return until ? { form: 'between', first: a, last: until } : start;
}

function partOf(reading: DateReading | DateFault | null): DatePart | null {
  return reading && !isFault(reading) && reading.form === 'at' ? reading.first : null;
}

function draftOf({ at, keys, text }: SimileEvent, date: Settled, { log }: ReadContext): Draft[] {
  const title = textAt(keys, 'title') || textAt(keys, 'caption');
  if (toPlainText(title).text === '') {
    log.report('no-title', { ...at, column: 'title' }, {});
    return [];
  }
  const caption = textAt(keys, 'caption') || textAt(keys, 'hoverText');
  // A caption such as "About 270 BC" is the date in words.
  const saysWhen = caption !== '' && !isFault(readDateText(caption, {}));
  const colour = ['color', 'colour', 'textColor', 'classname', 'tapeImage']
    .map((key) => textAt(keys, key))
    .filter(Boolean)
    .join(', ');
  const track = textAt(keys, 'group') || textAt(keys, 'category');
  const id = textAt(keys, 'eventID') || textAt(keys, 'id');
  const fields = Object.entries(keys).flatMap(([key, value]): (readonly [string, string])[] => {
    const isRead = KNOWN.has(key) || ['group', 'category', 'id'].includes(key);
    return isRead || typeof value === 'object' || value === '' ? [] : [[key, textAt(keys, key)]];
  });
  if (caption !== '' && !saysWhen && caption !== title) fields.unshift(['caption', caption]);
  const address = (key: string): string | null => {
    const written = textAt(keys, key);
    const url = toWebAddress(written);
    if (written !== '' && !url)
      log.report('bad-address', { ...at, column: key }, { address: written });
    return url;
  };
  const link = address('link');
  const image = address('image');
  return [
    {
      at,
      title,
      ...date,
      ...(text.trim() !== '' && { text }),
      ...(saysWhen && { wording: caption }),
      ...(track !== '' && { lane: track }),
      ...(id !== '' && { id }),
      ...(colour !== '' && { colour }),
      sources: link ? [{ url: link }] : [],
      media: image ? [{ url: image }] : [],
      fields,
    },
  ];
}
