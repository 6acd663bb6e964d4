/** A dataset in one language: what `parseDataset` reads. */
import { slugOf } from '../../base';
import type { CompiledClaim, CompiledSource, MapLayer } from '../../model';
import { isoInstant, isoYear, momentBefore, toPlain, type Span } from '../../time';
import { mediaItemOf, withoutFigures } from '../exportedMedia';
import type { Exported, ExportedEvent } from '../types';
import { endsOf, whenTextOf } from '../whenText';
import { layerOf, placeNamesOf, whereOf } from './jsonPlaces';

type Named = { readonly id: string; readonly name: string };

export function writeJson(exported: Exported): string {
  const { core, events, range } = exported;
  const { language } = core;
  const all = events.map(({ details }) => details);
  const actors = idsByName(
    all.flatMap((details) => [...details.actors, ...details.claims.map(({ by }) => by)]),
  );
  const tags = idsByName(all.flatMap((details) => details.tags));
  const places = new Map(all.flatMap(({ place }) => (place ? [[place.name, place] as const] : [])));
  const located = new Map(exported.map?.places.map((place) => [place.name, place]));
  const namesOf = new Map(events.map(({ id }) => [id, placeNamesOf(exported, id)]));
  const placeNames = new Set([
    ...places.keys(),
    ...[...namesOf.values()].flatMap(({ all: names }) => names),
  ]);
  const placeIds = idsByName([...placeNames]);
  const layers = exported.map?.layers ?? [];
  const sources = new Map<string, CompiledSource>(
    all.flatMap(({ claims }) => claims.map(({ source }) => [source.id, source] as const)),
  );
  const ids = new Set(events.map(({ id }) => id));
  const opens = range ?? core.opens;
  // JSON leaves out what is undefined.
  const dataset = {
    format: 1,
    id: core.id,
    version: core.version,
    derivedFrom: core.sha256 && { version: core.version, sha256: core.sha256 },
    title: core.title,
    standfirst: core.standfirst || undefined,
    byline: core.byline || undefined,
    contact: core.contact || undefined,
    languages: [language],
    unreviewed: core.unreviewed ? [language] : undefined,
    timeZone: core.timeZone,
    updated: core.updated,
    licence: core.licence || undefined,
    credit: core.credit,
    source: core.source,
    theme: themeOf(core),
    lanes: core.lanes.map(({ id, name, parent }) => ({ id, name: name || undefined, parent })),
    actors: listOf(actors),
    places: [...placeNames].map((name) => {
      const zone = places.get(name)?.zone ?? core.timeZone;
      return {
        id: placeIds.get(name),
        name,
        ...whereOf(located.get(name)),
        timeZone: zone === core.timeZone ? undefined : zone,
      };
    }),
    tags: listOf(tags),
    sources: [...sources.values(), ...sourcesOfLayers(layers, sources)],
    events: events.map((event) => ({
      id: event.id,
      aliases: event.aliases.length > 0 ? event.aliases : undefined,
      lane: event.lane,
      importance: event.importance,
      status: event.status,
      when: whenOf(event),
      timeZone: event.when && event.when.zone !== core.timeZone ? event.when.zone : undefined,
      title: event.title,
      short: event.short || undefined,
      summary: event.details.summary || undefined,
      place: event.details.place ? placeIds.get(event.details.place.name) : undefined,
      ...placesOf(event, namesOf.get(event.id), placeIds),
      actors: event.details.actors.map((name) => actors.get(name)),
      tags: event.details.tags.map((name) => tags.get(name)),
      fields: event.details.fields?.map(([name, value]) => ({ name, value })),
      media: withoutFigures(event.details.media)?.map((media) => mediaItemOf(media, exported)),
      claims: event.details.claims.map((claim) => ({
        ...claimOf(claim, actors, language),
        media: withoutFigures(claim.media)?.map((media) => mediaItemOf(media, exported)),
      })),
    })),
    relations: relationsOf(exported),
    ranges: core.ranges.map(({ span, ...named }) => ({
      ...named,
      ...boundsOf(span, core.timeZone),
    })),
    opens: opens && boundsOf(opens, core.timeZone),
    coverage: core.coverage && {
      ...boundsOf(core.coverage, core.timeZone),
      note: core.coverage.note,
    },
    map: layers.length > 0 ? { layers: layers.map(layerOf) } : undefined,
    foldGaps: core.foldGaps,
    changes: core.changes.filter(({ event }) => event === null || ids.has(event)),
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

/** The places of an event beside the main one, and its way. */
function placesOf(
  { details }: ExportedEvent,
  names: ReturnType<typeof placeNamesOf> | undefined,
  ids: ReadonlyMap<string, string>,
): object {
  const idsOf = (list: readonly string[] = []): readonly string[] =>
    list.flatMap((name) => ids.get(name) ?? []);
  const route = idsOf(names?.route);
  const main = ids.get(details.place?.name ?? '');
  const others = idsOf(names?.all).filter((id) => id !== main && !route.includes(id));
  return {
    ...(others.length > 0 && { places: others }),
    ...(route.length > 0 && { route }),
  };
}

function sourcesOfLayers(
  layers: readonly MapLayer[],
  known: ReadonlyMap<string, unknown>,
): readonly object[] {
  const own = new Map(layers.map(({ source }) => [source.id, source]));
  return [...own.values()].filter(({ id }) => !known.has(id));
}

function themeOf({ theme, lanes }: Exported['core']): object | undefined {
  const colours = lanes.flatMap((lane) => (lane.colours ? [[lane.id, lane.colours] as const] : []));
  return theme && { lanes: colours.length > 0 ? Object.fromEntries(colours) : undefined, ...theme };
}

function whenOf({ when, details }: ExportedEvent): string | object | null {
  if (!when) return null;
  const { basis } = details;
  const wording = details.wording ?? details.inCalendar;
  if (!when.isNight && wording === undefined && basis === null) return whenTextOf(when);
  const [first, last] = endsOf(when);
  const words = {
    part: when.isNight ? 'night' : undefined,
    wording: wording || undefined,
    basis: basis ?? undefined,
  };
  switch (when.form) {
    case 'span':
      return { start: first, end: last, ...words };
    case 'since':
      return { start: first, end: '..', ...words };
    case 'open-end':
      return { start: first, end: null, ...words };
    case 'until':
      return { start: '..', end: last, ...words };
    default:
      return { start: whenTextOf(when), ...words };
  }
}

function claimOf(claim: CompiledClaim, actors: ReadonlyMap<string, string>, language: string) {
  const { by, stance, quote, translation, paraphrase, source } = claim;
  return {
    by: actors.get(by),
    stance,
    quote: quote
      ? {
          [quote.language]: quote.text,
          ...(translation !== null && { [language]: translation }),
        }
      : undefined,
    quoteLanguage: quote?.language,
    paraphrase: paraphrase ?? undefined,
    source: source.id,
    locator: claim.locator ?? undefined,
    verification: claim.verification,
    published: claim.published ?? undefined,
    knownFrom: claim.knownFrom ?? undefined,
  };
}

/** The relations whose events are both exported, in the order of the dataset. */
function relationsOf({ core, events }: Exported) {
  const detailsOf = new Map(events.map(({ id, details }) => [id, details]));
  return core.relations.flatMap(([fromIndex, toIndex, type, stated]) => {
    const [from = '', to = ''] = [fromIndex, toIndex].map((i) => core.events.id.at(i));
    const details = detailsOf.get(from);
    if (!details || !detailsOf.has(to)) return [];
    const own = details.relations.find(
      (each) => each.isOutgoing && each.other === to && each.type === type,
    );
    return [{ from, to, type, stated, basis: own?.basis ?? null }];
  });
}

function boundsOf(
  { start, end }: Span,
  zone: string,
): { readonly from: string; readonly to: string } {
  return { from: boundOf(start, start, zone), to: boundOf(end, momentBefore(end), zone) };
}

/** An instant, or the year of the moment that is inside where a dataset has no more than years. */
function boundOf(instant: number, inside: number, zone: string): string {
  const [utc, local] = [toPlain(instant, 'UTC').year, toPlain(inside, zone).year];
  if (Math.max(Math.abs(utc), Math.abs(local)) > MAX_DATED_YEAR) return isoYear(local);
  // JavaScript writes years before 0 with six digits.
  return isoInstant(instant).replace(/^-00/, '-');
}

/** Years beyond it have no months in a dataset. */
const MAX_DATED_YEAR = 9999;

/** An id for each name. Names without an id in common letters get a code. */
function idsByName(names: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (name === '' || ids.has(name)) continue;
    const slug = slugOf(name);
    let id = slug;
    for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

function listOf(ids: ReadonlyMap<string, string>): readonly Named[] {
  return [...ids].map(([name, id]) => ({ id, name }));
}
