import type { Details } from '../types';

/** All words of an event's details that are looked through: not those of its sources. */
export function searchableText({ summary, place, actors, tags, claims }: Details): string {
  const claimTexts = claims.flatMap(({ quote, translation, paraphrase, by }) => [
    quote?.text,
    translation,
    paraphrase,
    by,
  ]);
  return [summary, place?.name, ...actors, ...tags, ...claimTexts].filter(Boolean).join(' ');
}
