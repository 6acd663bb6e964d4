/** Makes a dataset, as an editor writes it, of what a reader found. */
import type { ReportLog } from '../report/report';
import { toLine, toPlainText, type Plain } from '../text/plainText';
import type { Draft, DraftMedia, Drafts, ImportOptions } from '../types';
import { createPlaces } from './places';
import { createSources } from './sources';
import { toRanges } from './ranges';
import { createIds } from './ids';

/** More lanes than this are too many bands for a drawing, so the groups become tags. */
const MAX_LANES = 40;

export function toDataset(found: Drafts, options: ImportOptions, log: ReportLog): object {
  const { events: drafts, ranges = [], total } = found;
  if (drafts.length === 0) return log.stop('no-events', {}, {});
  const lanes = new Set(drafts.flatMap(({ lane }) => (lane === undefined ? [] : [toLine(lane)])));
  const hasLanes = lanes.size <= MAX_LANES;
  if (!hasLanes) {
    log.report('lane-as-tag', {}, { count: String(lanes.size), most: String(MAX_LANES) });
  }
  const places = createPlaces();
  const sources = createSources();
  const nextId = createIds(log);
  const events = drafts.map((draft) => {
    const title = plain(draft.title, draft, log);
    const text = plain(draft.text ?? '', draft, log);
    const { at, lane, place, actors = [], tags = [] } = draft;
    const allTags = unique([...tags, ...(hasLanes || lane === undefined ? [] : [lane])]);
    const addresses = sources.idsOf([
      ...(draft.sources ?? []),
      ...title.links,
      ...text.links,
      ...mediaAsSources(draft, text, log),
    ]);
    if (draft.colour !== undefined) log.report('colour-noted', at, { colour: draft.colour });
    const summary = [text.text, ...fieldsInText(draft, log)].filter(Boolean).join('\n');
    return {
      ...nextId(draft),
      ...(hasLanes && lane !== undefined && { lane: toLine(clean(lane)) }),
      ...(draft.importance !== undefined && { importance: draft.importance }),
      ...(draft.status && { status: draft.status }),
      when: whenOf(draft),
      ...(draft.timeZone !== undefined && { timeZone: draft.timeZone }),
      title: toLine(title.text) || '—',
      ...(summary !== '' && { summary }),
      ...(place && { place: places.idOf(place) }),
      ...(actors.length > 0 && { actors: unique(actors) }),
      ...(allTags.length > 0 && { tags: allTags }),
      ...(addresses.length > 0 && { sources: addresses }),
    };
  });
  const language = options.language ?? found.language;
  const timeZone = options.timeZone ?? found.timeZone;
  if (timeZone === undefined && drafts.some(({ lacksZone }) => lacksZone)) {
    log.report('zone-assumed', {}, { zone: 'UTC' });
  }
  const namedRanges = toRanges(ranges, log);
  log.report('events-read', {}, { events: String(events.length), total: String(total) });
  return {
    format: 1,
    ...(found.title !== undefined && { title: found.title }),
    ...(found.standfirst !== undefined && { standfirst: found.standfirst }),
    ...(language !== undefined && { languages: [language] }),
    ...(timeZone !== undefined && { timeZone }),
    ...(places.list().length > 0 && { places: places.list() }),
    ...(sources.list().length > 0 && { sources: sources.list() }),
    events,
    ...(namedRanges.length > 0 && { ranges: namedRanges }),
  };
}

function plain(text: string, { at }: Draft, log: ReportLog): Plain {
  const found = toPlainText(text);
  if (found.hadMarkup) log.report('markup-removed', at, {});
  if (found.hadBadCharacters) log.report('characters-removed', at, {});
  return found;
}

function clean(text: string): string {
  return toPlainText(text).text;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => toLine(clean(name))))].filter(Boolean);
}

function mediaAsSources({ at, media = [] }: Draft, text: Plain, log: ReportLog) {
  const all: readonly DraftMedia[] = [...media, ...text.media.map((url) => ({ url }))];
  return all.flatMap(({ url, caption = '', credit = '' }) => {
    log.report('media-as-source', at, { address: url });
    const [words, name] = [toPlainText(caption), toPlainText(credit)];
    const [title, publisher] = [toLine(words.text), toLine(name.text)];
    const source = { url, ...(title !== '' && { title }), ...(publisher !== '' && { publisher }) };
    return [source, ...words.links, ...name.links];
  });
}

function fieldsInText({ at, fields = [] }: Draft, log: ReportLog): readonly string[] {
  return fields.map(([name, value]) => {
    log.report('field-in-text', { ...at, column: name }, { field: name });
    return `${toLine(clean(name))}: ${toLine(clean(value))}`;
  });
}

function whenOf({ when, wording }: Draft): string | object {
  // A text cannot have a set on either side of a period.
  if (wording === undefined && !/\[.*\/|\/.*\[/.test(when)) return when;
  const [start = '', end] = when.split('/');
  const words = toLine(clean(wording ?? ''));
  return { start, ...(end !== undefined && { end }), ...(words !== '' && { wording: words }) };
}
