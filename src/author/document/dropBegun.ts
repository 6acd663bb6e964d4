/** Leaves out what an editor has only begun in a form, so that the rest can be seen. */
import { slugOf } from '../../base';
import { isObject, objectsOf, textIn } from './json';
import type { JsonObject } from './types';

export function isCompleteRange(range: JsonObject): boolean {
  return ['title', 'summary', 'from', 'to'].every((key) => hasText(range[key]));
}

export function isCompleteRelation({ to }: JsonObject): boolean {
  return hasText(to);
}

function hasText(value: unknown): boolean {
  return isObject(value) ? Object.values(value).some(Boolean) : Boolean(value);
}

export function dropBegun(dataset: JsonObject, language: string): JsonObject {
  const { ranges, relations, events } = dataset;
  return {
    ...dataset,
    events: objectsOf(events).map((event) =>
      Array.isArray(event['claims'])
        ? {
            ...event,
            claims: objectsOf(event['claims']).filter((claim) => Object.keys(claim).length > 0),
          }
        : event,
    ),
    ...(Array.isArray(ranges) && { ranges: withSlugs(objectsOf(ranges), language) }),
    ...(Array.isArray(relations) && {
      relations: objectsOf(relations).filter((relation) => isCompleteRelation(relation)),
    }),
  };
}

/** A range without a name in its address gets that of its title. */
function withSlugs(ranges: readonly JsonObject[], language: string): readonly JsonObject[] {
  const taken = new Set(ranges.map(({ slug }) => slug));
  return ranges
    .filter((range) => isCompleteRange(range))
    .map((range) => {
      if (range['slug'] !== undefined) return range;
      const wanted = slugOf(textIn(range['title'], language));
      let slug = wanted;
      for (let n = 2; taken.has(slug); n++) slug = `${wanted}-${n}`;
      taken.add(slug);
      return { ...range, slug };
    });
}
