/** What the XML and the JSON of SIMILE Timeline have in common: events with the same keys. */
import { isFault, type DateFault, type DatePart, type DateReading } from '../dates/parts';
import { readDateValue } from '../dates/readDateValue';
import { readDateText } from '../dates/readDateText';
import { settleAll } from '../dates/settleAll';
import type { Settled } from '../dates/settleDate';
import { createUnreadKeys, type UnreadKeys } from '../report/unreadKeys';
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

/** Keys that `draftOf` reads. */
const READ = new Set(
  (
    'start end latestStart earliestEnd isDuration durationEvent title link image color colour ' +
    'caption hoverText description group category eventID id'
  ).split(' '),
);
/** Keys that only say how an event is drawn. */
const DRAWN = new Set(
  'textColor icon trackNum classname tapeImage tapeRepeat bubbleTitle'.split(' '),
);

export function readSimileEvents(events: readonly SimileEvent[], context: ReadContext): Drafts {
  const unread = createUnreadKeys(context.log);
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
  const drafts = events.flatMap((event, k): Draft[] => {
    const date = dates[k];
    return date ? draftOf(event, date, context, unread) : [];
  });
  unread.report();
  return { events: drafts, total: events.length };
}

/** A number and a short text are years for SIMILE, in which 0 is 1 BC. */
function readSimileDate(value: unknown, context: ReadContext): DateReading | DateFault | null {
  const year = typeof value === 'number' ? String(value) : value;
  return typeof year === 'string' && /^\s*-?\d{1,6}\s*$/.test(year)
    ? { form: 'at', first: { year: Number(year) } }
    : readDateValue(value, context);
}

/** An event that is no duration is a moment somewhere between its start and its end. */
function readingOf(
  keys: JsonRecord,
  isDuration: boolean,
  context: ReadContext,
): DateReading | DateFault | null {
  const read = (key: string): DateReading | DateFault | null => readSimileDate(keys[key], context);
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

function draftOf(
  { at, keys, text }: SimileEvent,
  date: Settled,
  { log }: ReadContext,
  unread: UnreadKeys,
): Draft[] {
  const title = textAt(keys, 'title') || textAt(keys, 'caption');
  if (toPlainText(title).text === '') {
    log.report('no-title', { ...at, column: 'title' }, {});
    return [];
  }
  const { wording, fields } = wordsOf(keys, at, title, unread);
  const colour = textAt(keys, 'color') || textAt(keys, 'colour');
  const track = textAt(keys, 'group') || textAt(keys, 'category');
  const id = textAt(keys, 'eventID') || textAt(keys, 'id');
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
      ...(wording !== undefined && { wording }),
      ...(track !== '' && { lane: track }),
      ...(id !== '' && { id }),
      ...(colour !== '' && { colour }),
      sources: link ? [{ url: link }] : [],
      media: image ? [{ url: image }] : [],
      fields,
    },
  ];
}

/** The captions and the keys that SIMILE Timeline does not have. */
function wordsOf(
  keys: JsonRecord,
  at: Position,
  title: string,
  unread: UnreadKeys,
): {
  readonly wording: string | undefined;
  readonly fields: readonly (readonly [string, string])[];
} {
  let wording: string | undefined;
  const fields: (readonly [string, string])[] = [];
  for (const key of ['caption', 'hoverText']) {
    const value = textAt(keys, key);
    if (value === '' || value === title || value === wording) continue;
    // A caption such as "About 270 BC" is the date in words.
    if (wording === undefined && !isFault(readDateText(value, {}))) wording = value;
    else fields.push([key, value]);
  }
  for (const [key, value] of Object.entries(keys)) {
    if (value === null || value === undefined || value === '') continue;
    const isText = typeof value === 'string' || typeof value === 'number';
    const isFlag = typeof value === 'boolean' && /^(?:isDuration|durationEvent)$/.test(key);
    if (READ.has(key) && (isText || isFlag)) continue;
    if (DRAWN.has(key) || !isText) unread.note(key, at);
    else fields.push([key, String(value)]);
  }
  return { wording, fields };
}
