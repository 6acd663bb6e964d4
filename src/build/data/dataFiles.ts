/** The files that a page fetches its dataset from, as text. */
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

/** About how much of the details is in one file (letters), where they are in many. */
const CHUNK_LETTERS = 50_000;
/** Of each of many events, at most: a hundred thousand are to be fetched and looked through. */
const MAX_TEXT_LETTERS = 400;

export type DataFiles = {
  readonly core: string;
  /** One file for few events; else by `chunkOf`. */
  readonly details: readonly string[];
  readonly history: string;
  /** What events are about. */
  readonly facets: string;
  /** All words of each event, folded, where they are in too many files of details to look through. */
  readonly texts: string | null;
};

const packCore = await loadPackCore();
const { normalizeForSearch, searchableText } = await loadSearch();

/** Writes an edition's files. Many events are packed, and have their details in many files. */
export function dataFilesOf({ core, details, history, facets }: Edition): DataFiles {
  const isLarge = core.events.id.length > PACKED_ABOVE;
  const chunks = isLarge ? Math.ceil(estimateLetters(details) / CHUNK_LETTERS) : 1;
  return {
    core: JSON.stringify(isLarge ? packCore({ ...core, chunks }) : core),
    details: splitDetails(details, chunks).map((one) => JSON.stringify(one)),
    history: JSON.stringify(history),
    facets: JSON.stringify(facets),
    texts: isLarge ? JSON.stringify(textsOf(core, details)) : null,
  };
}

/** Divides details over files, and writes each source of a file in it once. */
export function splitDetails(details: CompiledDetails, chunks: number): DetailsFile[] {
  const files = Array.from({ length: chunks }, () => ({
    sources: new Map<CompiledSource, number>(),
    events: [] as [string, DetailsFile['events'][string]][],
  }));
  for (const [id, { claims, ...one }] of Object.entries(details)) {
    const file = files[chunkOf(id, chunks)];
    const indexedClaims = claims.map(({ source, ...claim }) => {
      const at = file?.sources.get(source) ?? file?.sources.size ?? 0;
      file?.sources.set(source, at);
      return { ...claim, source: at };
    });
    file?.events.push([id, { ...one, claims: indexedClaims }]);
  }
  return files.map(({ sources, events }) => ({
    sources: [...sources.keys()],
    events: Object.fromEntries(events),
  }));
}

/** The words of each event that are not in its title, each once, one line an event. */
function textsOf({ events }: Edition['core'], details: CompiledDetails): string {
  return events.id
    .map((id, i) => {
      const one = details[id];
      const title = new Set(normalizeForSearch(events.title[i] ?? '').split(' '));
      const words = new Set(
        normalizeForSearch(one ? searchableText(one).replaceAll('\n', ' ') : '').split(' '),
      );
      return [...words]
        .filter((word) => !title.has(word))
        .join(' ')
        .slice(0, MAX_TEXT_LETTERS);
    })
    .join('\n');
}

/** About how long all of it is, without writing all of it: from every hundredth. */
function estimateLetters(details: CompiledDetails): number {
  const all = Object.values(details);
  const sample = all.filter((_, i) => i % 100 === 0);
  return (JSON.stringify(sample).length / sample.length) * all.length;
}
