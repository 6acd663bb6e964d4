/** The compiled dataset as files that a page fetches. */
import {
  chunkOf,
  loadSearch,
  loadPackCore,
  PACKED_ABOVE,
  type CompiledDetails,
  type CompiledSource,
  type DetailsFile,
} from '../../model';
import type { Edition } from '../editions';
import { mapFilesOf, type MapFile } from '../map/mapFiles';

/** The approximate length of one file of details, if there are several (letters). */
const CHUNK_LETTERS = 50_000;
/** The longest text to search of one event (letters): a page may fetch 100,000 of them. */
const MAX_TEXT_LETTERS = 400;

export type DataFiles = {
  readonly core: string;
  /** One file for a small dataset, else one for each value of `chunkOf`. */
  readonly details: readonly string[];
  readonly history: string;
  /** Actors, places, tags and sources by event. */
  readonly facets: string;
  /** The normalized words of each event, one line an event, if the details are in several files. */
  readonly texts: string | null;
  /** The files of the map; none if no event has a place on a map. */
  readonly map: readonly MapFile[];
};

const packCore = await loadPackCore();
const { normalizeForSearch, searchableText, withSpellings } = await loadSearch();

/** Writes an edition's files. A large dataset is packed, with its details in several files. */
export function dataFilesOf({ locale, core, details, history, facets, map }: Edition): DataFiles {
  const isLarge = core.events.id.length > PACKED_ABOVE;
  const chunks = isLarge ? Math.ceil(estimateLetters(details) / CHUNK_LETTERS) : 1;
  return {
    core: JSON.stringify(isLarge ? packCore({ ...core, chunks }) : core),
    details: splitDetails(details, chunks).map((file) => JSON.stringify(file)),
    history: JSON.stringify(history),
    facets: JSON.stringify(facets),
    texts: isLarge ? JSON.stringify(textsOf(core, details)) : null,
    map: map ? mapFilesOf(map, locale) : [],
  };
}

/** Divides details among files. Each file has every source that it cites once. */
export function splitDetails(details: CompiledDetails, chunks: number): DetailsFile[] {
  const files = Array.from({ length: chunks }, () => ({
    sources: new Map<CompiledSource, number>(),
    hasMedia: false,
    events: [] as [string, DetailsFile['events'][string]][],
  }));
  for (const [id, { claims, ...rest }] of Object.entries(details)) {
    const file = files[chunkOf(id, chunks)];
    const indexedClaims = claims.map(({ source, ...claim }) => {
      const index = file?.sources.get(source) ?? file?.sources.size ?? 0;
      file?.sources.set(source, index);
      return { ...claim, source: index };
    });
    if (file && (rest.media || claims.some(({ media }) => media))) file.hasMedia = true;
    file?.events.push([id, { ...rest, claims: indexedClaims }]);
  }
  return files.map(({ sources, hasMedia, events }) => ({
    sources: [...sources.keys()],
    ...(hasMedia && { hasMedia }),
    events: Object.fromEntries(events),
  }));
}

/** The words of each event that are not in its title, without repetition, one line an event. */
function textsOf({ events }: Edition['core'], details: CompiledDetails): string {
  return events.id
    .map((id, i) => {
      const eventDetails = details[id];
      const title = new Set(normalizeForSearch(events.title[i] ?? '').split(' '));
      const words = new Set(
        normalizeForSearch(
          eventDetails ? withSpellings(searchableText(eventDetails).replaceAll('\n', ' ')) : '',
        ).split(' '),
      );
      return [...words]
        .filter((word) => !title.has(word))
        .join(' ')
        .slice(0, MAX_TEXT_LETTERS);
    })
    .join('\n');
}

/** Estimates the length of the details as JSON from every hundredth event. */
function estimateLetters(details: CompiledDetails): number {
  const all = Object.values(details);
  const sample = all.filter((_, i) => i % 100 === 0);
  return (JSON.stringify(sample).length / sample.length) * all.length;
}
