/** The JSON of TimelineJS. */
import { exists, isFault, type DateFault, type DatePart, type DateReading } from '../dates/parts';
import { joined, settleAll, type Found } from '../dates/settleAll';
import { withWords } from '../dates/withWords';
import { firstSentence } from '../text/firstSentence';
import { isRecord, listAt, textAt, type JsonRecord } from '../text/json';
import { toPlainText } from '../text/plainText';
import { linksIn, toWebAddress } from '../text/webAddress';
import type { Draft, DraftMedia, DraftRange, Drafts, ReadContext, SourceFile } from '../types';

/** Years beyond these are counted from now by geologists, and not in years before Christ. */
const CALENDAR_YEARS = 9999;

export function readTimelineJs(file: SourceFile, context: ReadContext): Drafts {
  const { log } = context;
  const json = file.json();
  const slides = listAt(json, 'events') ?? [];
  const eras = listAt(json, 'eras') ?? [];
  const events = readSlides(slides, 'events', context);
  const ranges = readSlides(eras, 'eras', context).map(({ when, at, title, text }): DraftRange => {
    const [from = '', to = from] = when.split('/');
    return { at, title, from, to, ...(text !== undefined && { text }) };
  });
  const front = isRecord(json) ? json['title'] : undefined;
  const title = toPlainText(textAt(front, 'text', 'headline')).text;
  const standfirst = toPlainText(textAt(front, 'text', 'text')).text;
  if (title !== '') log.report('title-read', { path: 'title' }, { title });
  for (const { url } of mediaOf(front, 'title', context)) {
    log.report('part-unread', { path: 'title.media' }, { value: url });
  }
  return {
    events,
    ranges,
    total: slides.length + eras.length,
    ...(title !== '' && { title }),
    ...(standfirst !== '' && { standfirst }),
  };
}

function readSlides(
  slides: readonly unknown[],
  key: string,
  context: ReadContext,
): readonly Draft[] {
  const records = slides.flatMap((slide, k): { slide: JsonRecord; path: string }[] => {
    const path = `${key}.${k}`;
    if (isRecord(slide)) return [{ slide, path }];
    context.log.report('not-a-record', { path }, { received: JSON.stringify(slide) });
    return [];
  });
  const dates = settleAll(
    records.map(({ slide, path }) => dateOf(slide, path)),
    context,
  );
  return records.flatMap(({ slide, path }, k): Draft[] => {
    const date = dates[k];
    const words = date ? wordsOf(slide, path, context) : null;
    if (!date || !words) return [];
    const group = textAt(slide, 'group');
    const id = textAt(slide, 'unique_id');
    const wording = textAt(slide, 'display_date') || textAt(slide, 'start_date', 'display_date');
    const colour = textAt(slide, 'background', 'color');
    return [
      {
        at: { path },
        ...words,
        ...date,
        ...(wording !== '' && { wording }),
        ...(group !== '' && { lane: group }),
        ...(id !== '' && { id }),
        ...(colour !== '' && { colour }),
        media: mediaOf(slide, path, context),
      },
    ];
  });
}

function wordsOf(
  slide: JsonRecord,
  path: string,
  { log }: ReadContext,
): { readonly title: string; readonly text?: string } | null {
  const title = textAt(slide, 'text', 'headline');
  const text = textAt(slide, 'text', 'text');
  if (title !== '') return { title, ...(text !== '' && { text }) };
  const plain = toPlainText(text).text;
  if (plain === '') {
    log.report('no-title', { path: `${path}.text.headline` }, {});
    return null;
  }
  log.report('title-from', { path }, { field: 'text.text' });
  return { title: firstSentence(plain), text };
}

function mediaOf(slide: unknown, path: string, { log }: ReadContext): readonly DraftMedia[] {
  const caption = textAt(slide, 'media', 'caption');
  const credit = textAt(slide, 'media', 'credit');
  const [url, thumbnail] = [textAt(slide, 'media', 'url'), textAt(slide, 'media', 'thumbnail')];
  const background = textAt(slide, 'background', 'url');
  return [url, thumbnail, background].flatMap((written): DraftMedia[] => {
    if (written === '') return [];
    const address = toWebAddress(written);
    const addresses = address ? [address] : linksIn(written);
    if (addresses.length === 0)
      log.report('bad-address', { path: `${path}.media` }, { address: written });
    return addresses.map((each) => ({
      url: each,
      ...(caption !== '' && { caption }),
      ...(credit !== '' && { credit }),
    }));
  });
}

function dateOf(slide: JsonRecord, path: string): Found {
  const start = readDate(slide['start_date']);
  const end = readDate(slide['end_date']);
  const both = joined(start, end);
  const shown = textAt(slide, 'display_date') || textAt(slide, 'start_date', 'display_date');
  const written = [slide['start_date'], slide['end_date']]
    .filter(Boolean)
    .map((date) => partsOf(date))
    .join(' ');
  const column = start && isFault(start) ? 'start_date' : 'end_date';
  return {
    place: { path: both && isFault(both) ? `${path}.${column}` : path },
    reading: withWords(both, shown),
    written,
  };
}

const KEYS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

function partsOf(date: unknown): string {
  return KEYS.map((key) => textAt(date, key))
    .filter(Boolean)
    .join('-');
}

/** Numbers may be texts. An empty text is no number. */
function readDate(date: unknown): DateReading | DateFault | null {
  if (date === undefined || date === null) return null;
  const bad: DateFault = { fault: 'bad-date', part: partsOf(date) };
  const values: { [key: string]: number } = {};
  for (const key of KEYS) {
    const text = textAt(date, key);
    if (text === '') continue;
    if (!/^-?\d{1,15}$/.test(text)) return bad;
    values[key] = Number(text);
  }
  const { year, month, day, hour, minute, second, millisecond } = values;
  if (year === undefined) return null;
  const isCalendarYear = Math.abs(year) <= CALENDAR_YEARS;
  const part: DatePart = {
    // A negative year is one before Christ: -1 is 1 BC.
    year: year < 0 && isCalendarYear ? year + 1 : year,
    ...(isCalendarYear && month !== undefined && { month }),
    ...(isCalendarYear && month !== undefined && day !== undefined && { day }),
    ...(day !== undefined &&
      hour !== undefined && { hour, minute: minute ?? 0, ...(second !== undefined && { second }) }),
    ...(millisecond !== undefined && millisecond > 0 && { hasFraction: true as const }),
  };
  if (year === 0 || !exists(part)) return { fault: 'impossible-date', part: partsOf(date) };
  return { form: 'at', first: part };
}
