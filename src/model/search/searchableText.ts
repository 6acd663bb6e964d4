import type { Details } from '../types';

/** The text of an event's details that a search covers: all but the sources. */
export function searchableText({ summary, place, actors, tags, claims }: Details): string {
  const claimTexts = claims.flatMap(({ quote, translation, paraphrase, by }) => [
    quote?.text,
    translation,
    paraphrase,
    by,
  ]);
  return [summary, place?.name, ...actors, ...tags, ...claimTexts].filter(Boolean).join(' ');
}
