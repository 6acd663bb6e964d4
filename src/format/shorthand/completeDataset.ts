/**
 * Completes a dataset that leaves out what has a default: `{"events": [{"when": "2025-09-04",
 * "title": "Leaders meet"}]}` is one. It adds keys and never changes one that is there, except that
 * a plain text becomes a text in the dataset's first language.
 */
import { codeOf, slugOf } from '../../base';
import { datasetSchema, FORMAT } from '../schema/schema';
import { LANGUAGE } from '../schema/schemaParts';
import { idsOfEvents } from './idsOfEvents';
import { wrapPlainTexts } from './wrapPlainTexts';

export type JsonObject = { readonly [key: string]: unknown };

export type Defaults = {
  /** The day up to which the dataset is current, `YYYY-MM-DD`, if the file does not say it. */
  readonly updated: string;
  /** The language of plain texts, if the file does not say it. */
  readonly language?: string | undefined;
};

/** The title of a timeline without one, in the languages of the interface. */
const UNTITLED: { readonly [language: string]: string } = {
  en: 'Timeline',
  nl: 'Tijdlijn',
  pl: 'Oś czasu',
  uk: 'Хронологія',
};

/** The name of the lane of events that have none, beside lanes that have. */
const OTHER: { readonly [language: string]: string } = {
  en: 'Other',
  nl: 'Overig',
  pl: 'Inne',
  uk: 'Інше',
};

/** The id of the lane of events that have none. */
const ONLY_LANE = 'events';

/** Completes a dataset. What has another type than it should stays for the checks to find. */
export function completeDataset(json: JsonObject, defaults: Defaults): JsonObject {
  const languages = languagesOf(json, defaults.language ?? 'en');
  const [language = 'en'] = languages;
  const nameInAll = (name: string): JsonObject =>
    Object.fromEntries(languages.map((each) => [each, name]));
  const events = arrayOf(json['events']);
  const sources = completeSources(arrayOf(json['sources']), events);
  const otherLane = Object.fromEntries(languages.map((each) => [each, OTHER[each] ?? OTHER['en']]));
  const named = namedLists.filter(({ list }) => json[list] === undefined);
  const completed = {
    format: FORMAT,
    id: 'timeline',
    version: '1',
    title: Object.fromEntries(languages.map((each) => [each, UNTITLED[each] ?? UNTITLED['en']])),
    timeZone: 'UTC',
    updated: defaults.updated,
    ...Object.fromEntries(
      named.map(({ list, key }) => [list, namesIn(events, key, nameInAll, otherLane)]),
    ),
    ...json,
    ...(json['languages'] === undefined && { languages }),
    ...(sources && { sources }),
    ...(events && { events: completeEvents(events, language, named) }),
  };
  return wrapPlainTexts(datasetSchema, completed, language) as JsonObject;
}

/** The lists that a dataset may leave out: events then have names in place of ids. */
const namedLists = [
  { list: 'lanes', key: 'lane' },
  { list: 'actors', key: 'actors' },
  { list: 'places', key: 'place' },
  { list: 'tags', key: 'tags' },
] as const;
type NamedKey = (typeof namedLists)[number]['key'];

/** The languages of the first texts by language that the dataset has. */
function languagesOf(json: JsonObject, fallback: string): readonly string[] {
  const written = arrayOf(json['languages']);
  if (written) return written.filter((each) => typeof each === 'string');
  const events = arrayOf(json['events']) ?? [];
  const texts = [json['title'], ...events.map((event) => keyOf(event, 'title'))];
  const byLanguage = texts.find((text) => isObject(text));
  const found = Object.keys(byLanguage ?? {}).filter((key) => LANGUAGE.test(key));
  return found.length > 0 ? found : [fallback];
}

/** An entry for each name that events have at a key, in order of appearance. */
function namesIn(
  events: readonly unknown[] | null,
  key: NamedKey,
  nameInAll: (name: string) => JsonObject,
  otherLane: JsonObject,
): readonly JsonObject[] {
  const names = new Map<string, string>();
  for (const event of events ?? []) {
    const value = keyOf(event, key);
    const claims = key === 'actors' ? (arrayOf(keyOf(event, 'claims')) ?? []) : [];
    const all = [...(arrayOf(value) ?? [value]), ...claims.map((claim) => keyOf(claim, 'by'))];
    const written = all.filter((name) => isName(name)).map((name) => name.trim());
    for (const name of written) if (!names.has(slugOf(name))) names.set(slugOf(name), name);
    if (key === 'lane' && written.length === 0) names.set(ONLY_LANE, '');
  }
  if (key === 'lane' && names.size === 0) names.set(ONLY_LANE, '');
  return [...names].map(([id, name]) => ({
    id,
    ...(name !== '' && { name: nameInAll(name) }),
    ...(name === '' && names.size > 1 && { name: otherLane }),
  }));
}

/** Adds a source for each web address that an event names, and the publisher that one lacks. */
function completeSources(
  sources: readonly unknown[] | null,
  events: readonly unknown[] | null,
): readonly unknown[] | null {
  const listed = (sources ?? []).map((source) => {
    const url = keyOf(source, 'url');
    if (!isObject(source) || source['publisher'] !== undefined || !isName(url)) return source;
    return { ...source, publisher: publisherOf(url) };
  });
  const known = new Set(listed.map((source) => keyOf(source, 'id')));
  const added = new Map<string, JsonObject>();
  for (const event of events ?? []) {
    for (const url of (arrayOf(keyOf(event, 'sources')) ?? []).filter((entry) =>
      isAddress(entry),
    )) {
      const id = sourceIdOf(url);
      if (!known.has(id)) added.set(id, { id, url, publisher: publisherOf(url) });
    }
  }
  return sources || added.size > 0 ? [...listed, ...added.values()] : null;
}

function completeEvents(
  events: readonly unknown[],
  language: string,
  named: readonly { readonly key: NamedKey }[],
): readonly unknown[] {
  const ids = idsOfEvents(
    events.map((event) => ({
      id: isObject(event) && event['id'] === undefined ? null : String(keyOf(event, 'id')),
      title: plainText(keyOf(event, 'title'), language),
      date: plainDate(keyOf(event, 'when')),
    })),
  );
  const toId = (name: unknown): unknown => (isName(name) ? slugOf(name) : name);
  return events.map((event, k): unknown => {
    if (!isObject(event)) return event;
    const keys = named.flatMap(({ key }) => {
      const value = event[key];
      if (value === undefined) return key === 'lane' ? [[key, ONLY_LANE]] : [];
      return [[key, arrayOf(value)?.map(toId) ?? toId(value)]];
    });
    const claims = arrayOf(event['claims']);
    const namesActors = named.some(({ key }) => key === 'actors');
    const completedClaims = (claims ?? []).map((claim) => {
      const completed = completeClaim(claim, language);
      const by = keyOf(completed, 'by');
      return isObject(completed) && namesActors && isName(by)
        ? { ...completed, by: slugOf(by) }
        : completed;
    });
    const { sources, ...rest } = event;
    const references = arrayOf(sources)?.filter((source) => isName(source));
    // Anything that is no list of texts stays for the checks to find.
    const hasReferences =
      references !== undefined && references.length === arrayOf(sources)?.length;
    return {
      ...(hasReferences ? rest : event),
      id: event['id'] ?? ids[k],
      ...Object.fromEntries(keys),
      ...((claims || hasReferences) && {
        claims: [
          ...completedClaims,
          ...(hasReferences ? references : []).map((source) => ({
            source: isAddress(source) ? sourceIdOf(source) : source,
          })),
        ],
      }),
    };
  });
}

/** A quote that is plain text is verbatim in the dataset's language, unless the claim names one. */
function completeClaim(claim: unknown, language: string): unknown {
  if (!isObject(claim) || typeof claim['quote'] !== 'string') return claim;
  const { quoteLanguage = language } = claim;
  return { ...claim, quote: { [String(quoteLanguage)]: claim['quote'] }, quoteLanguage };
}

function plainText(text: unknown, language: string): string {
  if (typeof text === 'string') return text;
  const [first] = isObject(text) ? Object.values(text) : [];
  const own = keyOf(text, language);
  return typeof own === 'string' ? own : typeof first === 'string' ? first : '';
}

function plainDate(when: unknown): string {
  const start = isObject(when) ? when['start'] : when;
  return typeof start === 'string' ? start : '';
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^(?:https?|mailto):/i.test(value);
}

/** The host of a web address; the address itself if it has none. */
function publisherOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? url;
}

function sourceIdOf(url: string): string {
  const slug = slugOf(url.replace(/^\w+:\/*(?:www\.)?/i, ''));
  return url.length > slug.length ? `${slug.slice(0, 32).replace(/-$/, '')}-${codeOf(url)}` : slug;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function arrayOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function keyOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
