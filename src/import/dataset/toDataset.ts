/** Makes a dataset, as an editor writes it, of what a reader found. */
import type { ReportLog } from '../report/report';
import { toLine, toPlainText, type Plain } from '../text/plainText';
import type { Draft, DraftMedia, Drafts, DraftSource, ImportOptions, Position } from '../types';
import { createIds } from './ids';
import { isMediaAddress, mediaItemsOf } from './media';
import { collectNames, plainName } from './names';
import { createPlaces } from './places';
import { toRanges } from './ranges';
import { collectSources } from './sources';

/** More lanes than this are too many bands for a drawing, so the groups become tags. */
const MAX_LANES = 40;
/** The id of the lane of events that have none (`format/shorthand/completeDataset.ts`). */
const ONLY_LANE = 'events';

/** A draft with its texts as plain texts. */
type PlainDraft = { readonly draft: Draft; readonly title: Plain; readonly text: Plain };

type MadeDataset = {
  readonly dataset: object;
  /** Where each event stands in the file. */
  readonly positions: readonly Position[];
};

export function toDataset(found: Drafts, options: ImportOptions, log: ReportLog): MadeDataset {
  const { ranges = [] } = found;
  const plain = found.events.flatMap((draft) => toPlain(draft, log) ?? []);
  if (plain.length === 0) return log.stop('no-events', {}, {});
  const drafts = plain.map(({ draft }) => draft);
  const lanes = lanesOf(drafts, log);
  const tags = collectNames(drafts.flatMap((draft) => tagsOf(draft, lanes !== null)));
  const actors = collectNames(drafts.flatMap((draft) => draft.actors ?? []));
  const places = createPlaces();
  const sources = collectSources(plain.map((each) => sourcesOf(each, options, log)));
  const idOf = createIds(log);
  const today = new Date().toISOString().slice(0, 10);
  const events = plain.map(({ draft, title, text }, k) => {
    const place = draft.place ? places.idOf(draft.place) : null;
    const tagNames = unique(tagsOf(draft, lanes !== null).map((name) => tags.referenceOf(name)));
    const actorNames = unique((draft.actors ?? []).map((name) => actors.referenceOf(name)));
    const addresses = sources.references[k] ?? [];
    if (draft.colour !== undefined) log.report('colour-noted', draft.at, { colour: draft.colour });
    const fields = fieldsOf(draft);
    const media = options.media ? mediaItemsOf(allMediaOf(draft, text), toLine(title.text)) : [];
    return {
      ...idOf(draft),
      ...lanes?.laneOf(draft),
      ...(draft.importance !== undefined && { importance: draft.importance }),
      ...(draft.status && { status: draft.status }),
      when: whenOf(draft, today, log),
      ...(draft.timeZone !== undefined && { timeZone: draft.timeZone }),
      title: toLine(title.text),
      ...(text.text !== '' && { summary: text.text }),
      ...(place !== null && { place }),
      ...(actorNames.length > 0 && { actors: actorNames }),
      ...(tagNames.length > 0 && { tags: tagNames }),
      ...(fields.length > 0 && { fields }),
      ...(addresses.length > 0 && { sources: addresses }),
      ...(media.length > 0 && { media }),
    };
  });
  const language = options.language ?? found.language;
  const timeZone = options.timeZone ?? found.timeZone;
  if (timeZone === undefined && drafts.some(({ lacksZone }) => lacksZone)) {
    log.report('zone-assumed', {}, { zone: 'UTC' });
  }
  const namedRanges = toRanges(ranges, log);
  const [title, standfirst] = [found.title, found.standfirst].map(
    (text) => toPlainText(text ?? '').text,
  );
  log.report(
    'events-read',
    {},
    {
      events: String(events.length),
      total: String(found.total),
    },
  );
  const dataset = {
    format: 1,
    ...(title && { title: toLine(title) }),
    ...(standfirst && { standfirst }),
    ...(language !== undefined && { languages: [language] }),
    ...(timeZone !== undefined && { timeZone }),
    ...(lanes?.list && { lanes: lanes.list }),
    ...(actors.list && { actors: actors.list }),
    ...(places.list().length > 0 && { places: places.list() }),
    ...(tags.list && { tags: tags.list }),
    ...(sources.list.length > 0 && { sources: sources.list }),
    events,
    ...(namedRanges.length > 0 && { ranges: namedRanges }),
  };
  return { dataset, positions: drafts.map(({ at }) => at) };
}

/** Null, with a line in the report, if nothing of the title can be shown. */
function toPlain(draft: Draft, log: ReportLog): PlainDraft | null {
  const [title, text] = [toPlainText(draft.title), toPlainText(draft.text ?? '')];
  if (toLine(title.text) === '') {
    log.report('no-title', draft.at, {});
    return null;
  }
  if (title.hadMarkup || text.hadMarkup) log.report('markup-removed', draft.at, {});
  if (title.hadBadCharacters || text.hadBadCharacters) {
    log.report('characters-removed', draft.at, {});
  }
  return { draft, title, text };
}

/** The lanes of events; null if there are too many, so that they are tags. */
function lanesOf(drafts: readonly Draft[], log: ReportLog) {
  const hasNone = drafts.some(({ lane = '' }) => plainName(lane) === '');
  const written = drafts.flatMap(({ lane = '' }) => plainName(lane) || []);
  const count = new Set(written).size;
  if (count > MAX_LANES) {
    log.report('lane-as-tag', {}, { count: String(count), most: String(MAX_LANES) });
    return null;
  }
  const names = collectNames(written, hasNone && count > 0 ? [ONLY_LANE] : []);
  const other = { id: ONLY_LANE, name: '…' };
  return {
    list: names.list && hasNone ? [...names.list, other] : names.list,
    laneOf: ({ lane = '' }: Draft): { readonly lane?: string } => {
      if (plainName(lane) !== '') return { lane: names.referenceOf(lane) };
      return names.list ? { lane: ONLY_LANE } : {};
    },
  };
}

function tagsOf({ tags = [], lane }: Draft, hasLanes: boolean): readonly string[] {
  return hasLanes || lane === undefined ? tags : [...tags, lane];
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter(Boolean);
}

function allMediaOf({ media = [] }: Draft, text: Plain): readonly DraftMedia[] {
  return [...media, ...text.media.map((url) => ({ url }))];
}

/** The sources of an event, with the links of its texts, and its pictures unless it keeps them. */
function sourcesOf(
  { draft, title, text }: PlainDraft,
  options: ImportOptions,
  log: ReportLog,
): readonly DraftSource[] {
  const { at, sources = [] } = draft;
  const all = allMediaOf(draft, text).filter(({ url }) => !options.media || !isMediaAddress(url));
  const pictures = all.flatMap(({ url, caption, credit }): DraftSource[] => {
    log.report('media-as-source', at, { address: url });
    const links = [caption, credit].flatMap((words) => toPlainText(words ?? '').links);
    const words = { ...(caption && { title: caption }), ...(credit && { publisher: credit }) };
    return [{ url, ...words }, ...links];
  });
  return [...sources, ...title.links, ...text.links, ...pictures];
}

/** What the format has no key for, such as the other columns of a sheet. */
function fieldsOf({ fields = [] }: Draft): readonly { name: string; value: string }[] {
  return fields.flatMap(([written, text]) => {
    const [name, value] = [plainName(written), plainName(text)];
    return name === '' || value === '' ? [] : [{ name, value }];
  });
}

function whenOf({ at, when, wording }: Draft, today: string, log: ReportLog): string | object {
  // A text cannot have a set on either side of a period.
  const isText = wording === undefined && !/\[.*\/|\/.*\[/.test(when);
  const [start = '', end] = when.split('/');
  // What begins after today does not go on yet.
  const isFuture = end === '..' && /^\d{4}/.test(start) && start.slice(0, 10) > today;
  if (isFuture) log.report('future-open-end', at, { when: start });
  if (isText) return isFuture ? `${start}/` : when;
  const words = plainName(wording ?? '');
  return {
    start,
    ...(end !== undefined && { end: isFuture || end === '' ? null : end }),
    ...(words !== '' && { wording: words }),
  };
}
