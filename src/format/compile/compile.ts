/** Compiles a valid dataset into the files of one language that pages load. */
import {
  COMPILED_FORMAT,
  type CompiledDetails,
  type CompiledFacets,
  type CompiledHistory,
  type CompiledMedia,
  type CompiledMethod,
  type ThemeColours,
  type UnpackedCore,
} from '../../model';
import { createZoneTable } from '../../time';
import { pairOf } from '../checks/checkTheme';
import { withoutPrototype } from './withoutPrototype';
import { createDetailsCompiler } from './compileDetails';
import { compileFacets } from './compileFacets';
import { compileHistory } from './compileHistory';
import { compileMap, versionOf, type PlacesOfMap } from './compileMap';
import { createMediaCompiler } from './compileMedia';
import type { ParsedDataset } from '../parseDataset';
import type { LocalizedText } from '../schema/schema';
import type { DatasetColours } from '../schema/themeSchema';

/**
 * Compiles a dataset in one of its languages. Throws a RangeError for any other language.
 *
 * - `core`: the columns and texts that the drawing and the list need
 * - `details`: the claims and texts of each opened event, by id
 * - `history`: the data for "as known on" an earlier day
 * - `facets`: the actors, places, tags and sources of the events, for filters
 * - `map`: where the events happened; null if the dataset does not say it
 * - `media`: the pictures and other media of the dataset itself
 * - `method`: how the timeline was made, for a page of its own
 *
 * The result is plain JSON, and depends only on the dataset and the language.
 */
export function compile(
  dataset: ParsedDataset,
  language: string,
): {
  core: UnpackedCore;
  details: CompiledDetails;
  history: CompiledHistory;
  facets: CompiledFacets;
  map: PlacesOfMap | null;
  media: readonly CompiledMedia[];
  method: CompiledMethod | null;
} {
  if (!dataset.languages.includes(language)) {
    throw new RangeError(`the dataset is not written in ${language}`);
  }
  const localize = (words: LocalizedText | undefined): string => words?.[language] ?? '';
  const order = orderOf(dataset);
  const indexOf = new Map(order.map((at, i) => [dataset.events[at]?.id ?? '', i]));
  const { times, coverage } = dataset;
  const map = compileMap(dataset, localize);

  const core: UnpackedCore = {
    kroniek: COMPILED_FORMAT,
    id: dataset.id,
    version: dataset.version,
    language,
    languages: [...dataset.languages],
    title: localize(dataset.title),
    standfirst: localize(dataset.standfirst),
    byline: localize(dataset.byline),
    contact: dataset.contact ?? '',
    licence: dataset.licence ?? '',
    ...(dataset.credit && { credit: localize(dataset.credit) }),
    ...(dataset.source && { source: localize(dataset.source) }),
    ...(dataset.theme && { theme: compileTheme(dataset.theme) }),
    timeZone: dataset.timeZone,
    zones: zoneTablesOf(dataset),
    updated: dataset.updated,
    unreviewed: dataset.unreviewed.includes(language),
    coverage: times.coverage && coverage && { ...times.coverage, note: localize(coverage.note) },
    period: { ...times.period },
    extent: { ...times.extent },
    lanes: lanesInOrder(dataset.lanes).map(({ id, name, parent }) => ({
      id,
      name: localize(name),
      ...(parent !== undefined && { parent }),
      ...(isGroup(dataset.lanes, id) && { isGroup: true }),
      ...coloursOf(dataset.theme?.lanes?.[id], 'colours'),
    })),
    ...(dataset.foldGaps && { foldGaps: true }),
    ...(dataset.timeDirection && { timeDirection: dataset.timeDirection }),
    ...(map && { map: versionOf(map) }),
    ...(times.opens && { opens: { ...times.opens } }),
    ranges: dataset.ranges.map(({ slug, title, summary }, i) => ({
      slug,
      title: localize(title),
      summary: localize(summary),
      span: { ...(times.ranges[i] ?? times.period) },
    })),
    changes: dataset.changes.map(({ date, event, note }) => ({
      date,
      event,
      note: localize(note),
    })),
    events: compileColumns(dataset, order, localize),
    aliases: dataset.events.flatMap(({ id, aliases }) =>
      aliases.map((alias) => [alias, indexOf.get(id) ?? 0] as const),
    ),
    relations: dataset.relations.map(
      ({ from, to, type, stated }) =>
        [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0, type, stated] as const,
    ),
  };

  const detailsOf = createDetailsCompiler(dataset, language);
  const entries = order.flatMap((at) => {
    const event = dataset.events[at];
    return event ? [[event.id, detailsOf(event)] as const] : [];
  });
  const events = order.flatMap((at) => dataset.events[at] ?? []);
  return {
    core,
    details: withoutPrototype(entries),
    history: compileHistory(dataset, language),
    facets: compileFacets(dataset, events, localize),
    map,
    media: createMediaCompiler(dataset, language)(dataset.media),
    method: dataset.method
      ? Object.fromEntries(
          Object.entries(dataset.method).map(([part, words]) => [part, localize(words)]),
        )
      : null,
  };
}

type Theme = NonNullable<ParsedDataset['theme']>;

/** The theme without the colours of lanes, which are with the lanes. */
function compileTheme({ accent, headings, text }: Theme): NonNullable<UnpackedCore['theme']> {
  return {
    ...coloursOf(accent, 'accent'),
    ...(headings !== undefined && { headings }),
    ...(text !== undefined && { text }),
  };
}

/** A colour for each theme, at a key; nothing without colours. */
function coloursOf<const Key extends string>(colours: DatasetColours | undefined, key: Key) {
  return colours && ({ [key]: pairOf(colours) } as { readonly [key in Key]: ThemeColours });
}

/** The tables of all zones that the dataset names, over its period and extent. */
function zoneTablesOf({ timeZone, times }: ParsedDataset): UnpackedCore['zones'] {
  const zones = new Set([timeZone, ...times.when.flatMap((when) => (when ? [when.zone] : []))]);
  const { period, extent } = times;
  const span = {
    start: Math.min(period.start, extent.start),
    end: Math.max(period.end, extent.end),
  };
  zones.delete('UTC');
  return Object.fromEntries([...zones].map((zone) => [zone, createZoneTable(zone, span)]));
}

/**
 * The order of the columns (see `CompiledCore`), as indexes into the dataset's events. Events with
 * the same dates keep the order of the file, because the editor chose it.
 */
function orderOf({ events, times }: ParsedDataset): readonly number[] {
  const all = [...events.keys()];
  const dated = all.flatMap((at) => {
    const bounds = times.bounds[at];
    return bounds ? [{ at, bounds }] : [];
  });
  dated.sort(
    (a, b) =>
      a.bounds.startEarliest - b.bounds.startEarliest ||
      a.bounds.endLatest - b.bounds.endLatest ||
      a.at - b.at,
  );
  return [...dated.map(({ at }) => at), ...all.filter((at) => !times.bounds[at])];
}

type Lanes = ParsedDataset['lanes'];

/** The lanes of a group follow it. */
function lanesInOrder(lanes: Lanes): Lanes {
  const ofGroup = (group: string): Lanes => lanes.filter(({ parent }) => parent === group);
  return lanes.flatMap((lane) => (lane.parent === undefined ? [lane, ...ofGroup(lane.id)] : []));
}

function isGroup(lanes: Lanes, id: string): boolean {
  return lanes.some(({ parent }) => parent === id);
}

function compileColumns(
  { events, lanes, times }: ParsedDataset,
  order: readonly number[],
  localize: (words: LocalizedText) => string,
): UnpackedCore['events'] {
  const laneIndex = new Map(lanesInOrder(lanes).map(({ id }, i) => [id, i]));
  const sorted = order.flatMap((at) => events[at] ?? []);
  const bounds = order.map((at) => times.bounds[at] ?? null);
  return {
    id: sorted.map(({ id }) => id),
    title: sorted.map(({ title }) => localize(title)),
    ...(events.some(({ short }) => short) && {
      short: sorted.map(({ short }) => (short ? localize(short) : '')),
    }),
    lane: sorted.map(({ lane }) => laneIndex.get(lane) ?? 0),
    importance: sorted.map(({ importance }) => importance),
    status: sorted.map(({ status }) => status),
    when: order.map((at) => times.when[at] ?? null),
    startEarliest: bounds.map((eventBounds) => eventBounds && eventBounds.startEarliest),
    startLatest: bounds.map((eventBounds) => eventBounds && eventBounds.startLatest),
    endEarliest: bounds.map((eventBounds) => eventBounds && eventBounds.endEarliest),
    endLatest: bounds.map((eventBounds) => eventBounds && eventBounds.endLatest),
    sourceCount: sorted.map(({ claims }) => new Set(claims.map(({ source }) => source)).size),
    disputeCount: sorted.map(
      ({ claims }) => claims.filter(({ stance }) => stance !== 'states').length,
    ),
  };
}
