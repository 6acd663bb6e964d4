/** Gives the sources and speakers of claims, as an editor writes them, an entry in their lists. */
import { slugOf } from '../../base';
import { objectsOf, textIn } from './json';
import type { JsonObject } from './types';

export function settleClaims(dataset: JsonObject, language: string): JsonObject {
  const sources = createEntries(dataset['sources'], (written, { url, title, publisher }) =>
    [url, title, publisher].some((each) => textIn(each, language) === written),
  );
  const actors = createEntries(
    dataset['actors'],
    (written, { name }) => textIn(name, language).toLowerCase() === written.toLowerCase(),
  );
  const settle = (claim: JsonObject): JsonObject => {
    const { by, source } = claim;
    const speaker = typeof by === 'string' && Array.isArray(dataset['actors']);
    return {
      ...claim,
      ...(speaker && { by: actors.idOf(by.trim(), (id) => ({ id, name: by.trim() })) }),
      ...(typeof source === 'string' && {
        source: sources.idOf(source.trim(), (id) =>
          /^https?:/i.test(source.trim())
            ? { id, url: source.trim() }
            : { id, publisher: source.trim() },
        ),
      }),
    };
  };
  const events = objectsOf(dataset['events']).map((event) =>
    Array.isArray(event['claims'])
      ? { ...event, claims: objectsOf(event['claims']).map((claim) => settle(claim)) }
      : event,
  );
  return { ...dataset, ...sources.changed('sources'), ...actors.changed('actors'), events };
}

function createEntries(list: unknown, isSame: (written: string, entry: JsonObject) => boolean) {
  const known = objectsOf(list);
  const added: JsonObject[] = [];
  const all = (): readonly JsonObject[] => [...known, ...added];
  return {
    idOf: (written: string, create: (id: string) => JsonObject): string => {
      const entries = all();
      const found =
        entries.find(({ id }) => id === written) ?? entries.find((each) => isSame(written, each));
      if (typeof found?.['id'] === 'string') return found['id'];
      const taken = new Set(entries.map(({ id }) => id));
      const slug = slugOf(written.replace(/^\w+:\/*(?:www\.)?/i, ''));
      let id = slug;
      for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
      added.push(create(id));
      return id;
    },
    changed: (name: string): JsonObject => (added.length > 0 ? { [name]: all() } : {}),
  };
}
