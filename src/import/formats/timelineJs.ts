/** The JSON of TimelineJS, also of its second version. */
import { settleAll } from '../dates/settleAll';
import type { Settled } from '../dates/settleDate';
import { createUnreadKeys, noteKeys, type KnownKeys, type UnreadKeys } from '../report/unreadKeys';
import { firstSentence } from '../text/firstSentence';
import { isRecord, jsonText, listAt, textAt, type JsonRecord } from '../text/json';
import { toPlainText } from '../text/plainText';
import { linksIn, toWebAddress } from '../text/webAddress';
import type {
  Draft,
  DraftMedia,
  DraftRange,
  DraftSource,
  Drafts,
  ReadContext,
  SourceFile,
} from '../types';
import { DATE_KEYS, dateOf, shownDateOf } from './timelineJsDates';
import { fromSecondVersion, secondVersionOf } from './timelineJsSecondVersion';

type SlideContext = ReadContext & { readonly unread: UnreadKeys };
type Slide = { readonly slide: JsonRecord; readonly path: string };

export function readTimelineJs(file: SourceFile, context: ReadContext): Drafts {
  const { log } = context;
  const json = file.json();
  const old = secondVersionOf(json);
  const root = old ? fromSecondVersion(old) : json;
  const [eventsKey, erasKey] = old ? ['timeline.date', 'timeline.era'] : ['events', 'eras'];
  const unread = createUnreadKeys(log);
  const slides = listAt(root, 'events') ?? [];
  const eras = listAt(root, 'eras') ?? [];
  const events = readSlides(slides, eventsKey, { ...context, unread }, draftOf);
  const ranges = readSlides(eras, erasKey, { ...context, unread }, rangeOf);
  const front = frontOf(root, { ...context, unread });
  noteKeys(root, ROOT_KEYS, '', unread);
  if (old) noteKeys(json, { timeline: 'any' }, '', unread);
  unread.report();
  return { events, ranges, total: slides.length + eras.length, ...front };
}

/** The slide with the title of the whole timeline. */
function frontOf(
  root: unknown,
  context: SlideContext,
): { readonly title?: string; readonly standfirst?: string } {
  const front = isRecord(root) ? root['title'] : undefined;
  if (!isRecord(front)) return {};
  const { log, unread } = context;
  const title = toPlainText(textAt(front, 'text', 'headline')).text;
  const standfirst = toPlainText(textAt(front, 'text', 'text'));
  if (title !== '') log.report('title-read', { path: 'title' }, { title });
  for (const value of [
    ...mediaOf(front, 'title', context).map((media) => Object.values(media).join(' ')),
    ...standfirst.links.map((link) => link.url),
    ...standfirst.media,
  ]) {
    log.report('part-unread', { path: 'title' }, { value });
  }
  noteKeys(front, FRONT_KEYS, 'title', unread);
  notePartKeys({ slide: front, path: 'title' }, unread);
  return {
    ...(title !== '' && { title }),
    ...(standfirst.text !== '' && { standfirst: standfirst.text }),
  };
}

const ROOT_KEYS: KnownKeys = { events: 'any', eras: 'any', title: 'any', scale: 'text' };
const FRONT_KEYS: KnownKeys = { text: 'any', media: 'any', background: 'any' };
const ERA_KEYS: KnownKeys = { start_date: 'any', end_date: 'any', text: 'any' };
const SLIDE_KEYS: KnownKeys = {
  ...ERA_KEYS,
  ...FRONT_KEYS,
  display_date: 'text',
  group: 'text',
  unique_id: 'text',
};

function readSlides<Read>(
  slides: readonly unknown[],
  key: string,
  context: SlideContext,
  read: (slide: Slide, date: Settled, words: Words, context: SlideContext) => Read,
): readonly Read[] {
  const records = slides.flatMap((slide, k): Slide[] => {
    const path = `${key}.${k}`;
    if (isRecord(slide)) return [{ slide, path }];
    context.log.report('not-a-record', { path }, { received: jsonText(slide) });
    return [];
  });
  const dates = settleAll(
    records.map(({ slide, path }) => dateOf(slide, path, context.log)),
    context,
  );
  return records.flatMap(({ slide, path }, k): Read[] => {
    const date = dates[k];
    const words = date ? wordsOf(slide, path, context) : null;
    return date && words ? [read({ slide, path }, date, words, context)] : [];
  });
}

function draftOf(
  { slide, path }: Slide,
  date: Settled,
  words: Words,
  context: SlideContext,
): Draft {
  noteSlideKeys({ slide, path }, SLIDE_KEYS, context.unread);
  notePartKeys({ slide, path }, context.unread);
  const group = textAt(slide, 'group');
  const id = textAt(slide, 'unique_id');
  const wording = shownDateOf(slide);
  const colour = textAt(slide, 'background', 'color');
  return {
    at: { path },
    ...words,
    ...date,
    ...(wording !== '' && { wording }),
    ...(group !== '' && { lane: group }),
    ...(id !== '' && { id }),
    ...(colour !== '' && { colour }),
    media: mediaOf(slide, path, context),
    sources: sourcesOf(slide, path, context),
  };
}

function rangeOf(
  { slide, path }: Slide,
  { when }: Settled,
  words: Words,
  { unread }: SlideContext,
): DraftRange {
  noteSlideKeys({ slide, path }, ERA_KEYS, unread);
  notePartKeys({ slide: { text: slide['text'] }, path }, unread);
  const [from = '', to = from] = when.split('/');
  return { at: { path }, from, to, ...words };
}

type Words = { readonly title: string; readonly text?: string };

function wordsOf(slide: JsonRecord, path: string, { log }: ReadContext): Words | null {
  const title = textAt(slide, 'text', 'headline');
  const text = textAt(slide, 'text', 'text');
  if (toPlainText(title).text !== '') return { title, ...(text !== '' && { text }) };
  const plain = toPlainText(text).text;
  if (plain === '') {
    log.report('no-title', { path: `${path}.text.headline` }, {});
    return null;
  }
  log.report('title-from', { path }, { field: 'text.text' });
  const short = firstSentence(plain);
  return { title: short, ...(short !== plain && { text }) };
}

function mediaOf(slide: unknown, path: string, { log }: ReadContext): readonly DraftMedia[] {
  const [caption, credit] = [captionOf(slide), textAt(slide, 'media', 'credit')];
  const found = [
    [textAt(slide, 'media', 'url'), `${path}.media.url`],
    [textAt(slide, 'media', 'thumbnail'), `${path}.media.thumbnail`],
    [textAt(slide, 'background', 'url'), `${path}.background.url`],
  ] as const;
  const media = found.flatMap(([written, at]): DraftMedia[] => {
    if (written === '') return [];
    const address = toWebAddress(written.replace(/^\/\//, 'https://'));
    const addresses = address ? [address] : linksIn(written);
    if (addresses.length === 0) log.report('bad-address', { path: at }, { address: written });
    const isOfMedia = !at.endsWith('.background.url');
    return addresses.map((url) => ({
      url,
      ...(isOfMedia && caption !== '' && { caption }),
      ...(isOfMedia && credit !== '' && { credit }),
    }));
  });
  if (!media.some((each) => each.caption !== undefined || each.credit !== undefined)) {
    for (const value of [caption, credit].filter(Boolean)) {
      log.report('part-unread', { path: `${path}.media` }, { value });
    }
  }
  return media;
}

/** The keys that say what a picture shows. */
const CAPTIONS = ['caption', 'title', 'alt'] as const;

function captionOf(slide: unknown): string {
  return CAPTIONS.map((key) => textAt(slide, 'media', key)).find(Boolean) ?? '';
}

/** The address to which a picture leads. */
function sourcesOf(slide: JsonRecord, path: string, { log }: ReadContext): readonly DraftSource[] {
  const written = textAt(slide, 'media', 'link');
  const url = toWebAddress(written);
  if (url) return [{ url }];
  if (written !== '')
    log.report('bad-address', { path: `${path}.media.link` }, { address: written });
  return [];
}

function noteSlideKeys({ slide, path }: Slide, known: KnownKeys, unread: UnreadKeys): void {
  noteKeys(slide, known, path, unread);
  for (const key of ['start_date', 'end_date']) {
    if (isRecord(slide[key])) noteKeys(slide[key], DATE_KEYS, `${path}.${key}`, unread);
  }
}

function notePartKeys({ slide, path }: Slide, unread: UnreadKeys): void {
  const { text, media, background } = slide;
  const caption = CAPTIONS.find((key) => textAt(media, key) !== '');
  const mediaKeys = ['url', 'thumbnail', 'credit', 'link', ...(caption ? [caption] : [])];
  noteKeys(text, { headline: 'text', text: 'text' }, `${path}.text`, unread);
  noteKeys(background, { url: 'text', color: 'text' }, `${path}.background`, unread);
  noteKeys(
    media,
    Object.fromEntries(mediaKeys.map((key) => [key, 'text'])),
    `${path}.media`,
    unread,
  );
}
